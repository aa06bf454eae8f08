import { issueToken } from '@linli/gateway';
import { DEFAULT_DISTRICT } from '@linli/synthetic-district';
import { buildSchema, getNamedType, type GraphQLField } from 'graphql';
import { readFileSync } from 'node:fs';
import { openTestDistrict, SUPERGRAPH_FILE, type Answer, type Asking, type TestDistrict } from './open-test-district.js';

const ANALYST: Asking = { jurisdiction: '990101', residentNo: null, wards: [], cases: [], subject: 'analyst-1', department: 'data-sharing', roles: ['analyst'], purpose: 'STATISTICS', caseNo: 'FX1' };
const ELDERLY = '{ publicSecurity: { age: { gte: 65 } } }';
const HELPED = '{ civilAffairs: { assistance: [MINIMUM_LIVING] } }';
const LEFT_BEHIND = '{ civilAffairs: { childWelfare: [LEFT_BEHIND] } }';
const NESTED = 10_000;

let district: TestDistrict;
beforeAll(async () => {
  district = await openTestDistrict({ residents: 2_000, isGuarded: true, statistics: { needsApproval: false } });
});
afterAll(() => district.close());

const ask = (query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> => district.askAs(ANALYST, query, variables);
const count = (where: string, selection = 'count'): string => `{ cohort(where: ${where}) { ${selection} } }`;
const AGE_IN_JSON = '{"publicSecurity":{"age":{"gte":65}}}';

async function askInText(body: string): Promise<Answer> {
  const { purpose, caseNo, ...who } = ANALYST;
  const headers = { authorization: `Bearer ${await issueToken(district.keys, who)}`, 'linli-purpose': purpose, 'linli-case': caseNo ?? '', 'content-type': 'application/json' };
  const response = await fetch(`${district.address}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Numbers anywhere in an answer: a count that should not be there is one. */
const numbersIn = (data: unknown): readonly string[] => JSON.stringify(data ?? null).match(/\d+/g) ?? [];

describe('a question that cannot be answered is a typed error, and no number', () => {
  it.each<[string, string, string]>([
    ['an unknown indicator', count('{ publicSecurity: { wealth: true } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown department', count('{ taxes: { paid: true } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a word of another table', count('{ publicSecurity: { sex: [WIDOWED] } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['ten thousand nested conditions', count(`${'{ all: ['.repeat(NESTED)}${ELDERLY}${'] }'.repeat(NESTED)}`), 'DOCUMENT_TOO_LARGE'],
    ['ten thousand conditions in a row', count(`{ any: [${Array.from({ length: NESTED }, () => ELDERLY).join()}] }`), 'DOCUMENT_TOO_LARGE'], ['two hundred and one', count(`{ any: [${Array.from({ length: 201 }, () => ELDERLY).join()}] }`), 'COHORT_TOO_LARGE'],
    ['thirteen levels', count(`${'{ all: ['.repeat(13)}${ELDERLY}${'] }'.repeat(13)}`), 'COHORT_TOO_LARGE'],
    ['everybody', count('{}'), 'COHORT_TOO_WIDE'], ['everybody on the register', count('{ publicSecurity: { registered: true } }'), 'COHORT_TOO_WIDE'],
    ['a lone not', count(`{ not: ${ELDERLY} }`), 'COHORT_TOO_WIDE'], ['a flag that is false', count('{ publicSecurity: { livesAlone: false } }'), 'COHORT_TOO_WIDE'],
    ['S3 by grid', count(HELPED, 'byGrid { count }'), 'COHORT_TOO_FINE'], ['S3 by grid and sex', count(HELPED, 'by(dimensions: [SEX, GRID]) { cells { count } }'), 'COHORT_TOO_FINE'],
    ['S3 behind a not, by grid', count(`{ all: [${ELDERLY}, { not: ${HELPED} }] }`, 'byGrid { count }'), 'COHORT_TOO_FINE'],
    ['S4 by community', count(LEFT_BEHIND, 'byCommunity { count }'), 'COHORT_TOO_FINE'], ['S4 by grid', count(LEFT_BEHIND, 'by(dimensions: [GRID]) { cells { count } }'), 'COHORT_TOO_FINE'],
    ['a day before the register\'s first', `{ cohort(where: ${ELDERLY}, asOf: "2016-06-30") { count } }`, 'COHORT_NO_HISTORY'], ['a day to come', `{ cohort(where: ${ELDERLY}, asOf: "2099-01-01") { count } }`, 'COHORT_NO_HISTORY'],
    ['a day of which an indicator has no history', `{ cohort(where: { publicSecurity: { letsDwelling: true } }, asOf: "2026-03-31") { count } }`, 'COHORT_NO_HISTORY'],
    ['a trend into the time before', count(ELDERLY, 'trend(quarters: 20) { trend(quarters: 1) { count } }'), 'BAD_USER_INPUT'],
  ])('%s', async (_what, query, code) => {
    const { data, errors = [] } = await ask(query);
    expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([code]);
    expect(numbersIn(data)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['nested ten thousand times', `${'{"all":['.repeat(NESTED)}${AGE_IN_JSON}${']}'.repeat(NESTED)}`, 'DOCUMENT_TOO_LARGE'], ['nested a thousand times', `${'{"all":['.repeat(1_000)}${AGE_IN_JSON}${']}'.repeat(1_000)}`, 'DOCUMENT_TOO_LARGE'], ['nested thirty times', `${'{"all":['.repeat(30)}${AGE_IN_JSON}${']}'.repeat(30)}`, 'COHORT_TOO_LARGE'],
    ['ten thousand in a row', `{"any":[${Array.from({ length: NESTED }, () => AGE_IN_JSON).join()}]}`, 'COHORT_TOO_LARGE'], ['of an unknown indicator', '{"publicSecurity":{"wealth":true}}', 'BAD_USER_INPUT'], ['of no kind', '"everybody"', 'BAD_USER_INPUT'],
  ])('conditions in a variable, %s', async (_what, where, code) => {
    // As text: what nests so deep is more than is written from an object.
    const { data, errors = [] } = await askInText(`{"query":"query ($where: CohortWhere!) { cohort(where: $where) { count } }","variables":{"where":${where}}}`);
    expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([code]);
    expect(numbersIn(data)).toEqual([]);
  });

  it('two departments that are down: both are named, and what another question needs is counted', async () => {
    for (const name of ['civil-affairs', 'health']) await district.databases.get(name)?.shut();
    const { data, errors = [] } = await ask(count(`{ all: [${ELDERLY}, { not: { civilAffairs: { homeCare: ACTIVE } } }, { not: { health: { serviceDue: [CHECKUP_65] } } }] }`, 'count isRedacted byCommunity { count } byStreet { count }'));
    const other = await ask(count(ELDERLY));
    for (const name of ['civil-affairs', 'health']) await district.databases.get(name)?.reopen();
    expect(data).toEqual({ cohort: { count: null, isRedacted: null, byCommunity: null, byStreet: null } });
    const own = errors.filter(({ extensions }) => extensions.code === 'COHORT_INCOMPLETE');
    expect(own.map(({ path }) => path?.join('.')).sort()).toEqual(['cohort.byCommunity', 'cohort.byStreet', 'cohort.count', 'cohort.isRedacted']);
    expect(own.every(({ extensions }) => JSON.stringify(extensions.departments) === '["civil-affairs","health"]')).toBe(true);
    expect({ errors: other.errors, isCounted: numbersIn(other.data).length === 1 }).toEqual({ errors: undefined, isCounted: true });
  });
});

const levelOf = (field: GraphQLField<unknown, unknown>): string => {
  const value = field.astNode?.directives?.find(({ name }) => name.value === 'classified')?.arguments?.find(({ name }) => name.value === 'level')?.value;
  return value?.kind === 'StringValue' ? value.value : '';
};
const queries = Object.values(buildSchema(readFileSync(SUPERGRAPH_FILE, 'utf8'), { assumeValidSDL: true }).getQueryType()?.getFields() ?? {});
const LISTS = queries.filter((field) => levelOf(field) >= 'S2' && getNamedType(field.type).name.endsWith('Connection')).map(({ name }) => name);

describe('the purpose that counts, whose scopes and level would open rows', () => {
  it('is asked for every list about persons', () => {
    expect(LISTS.length).toBeGreaterThan(30);
    expect(LISTS).toEqual(expect.arrayContaining(['residents', 'childWelfares', 'pensions', 'chronicFollowUps']));
  });

  it.each(LISTS)('reads nobody in %s', async (list) => {
    const { data } = await ask(`{ ${list}(first: 3) { nodes { __typename } totalCount } }`);
    const found = (data as Readonly<Record<string, { readonly nodes: readonly unknown[] | null; readonly totalCount: number | null } | null>> | null | undefined)?.[list];
    expect([found?.nodes ?? [], found?.totalCount ?? 0]).toEqual([[], 0]);
  });

  it('puts who was counted on record, with the question', async () => {
    await ask(count(ELDERLY));
    const elderly = district.truth.residents.find(({ status, birthDate }) => status === 'NORMAL' && birthDate < `${Number(DEFAULT_DISTRICT.today.slice(0, 4)) - 70}-01-01`);
    const { data } = await district.askAs<{ readonly me: { readonly accessLog: { readonly nodes: readonly { readonly counted: { readonly definition: string } | null }[] } } }>({ ...ANALYST, subject: 'resident-1', department: 'resident', roles: [], residentNo: elderly?.residentNo ?? 0, purpose: 'SELF', caseNo: null }, '{ me { accessLog(first: 50) { nodes { counted { definition } } } } }');
    expect(data?.me.accessLog.nodes.flatMap(({ counted }) => counted?.definition ?? [])).toContain('{"subject":"RESIDENT","where":{"is":"public-security.age","argument":{"from":65,"to":null}},"level":"S2"}');
  });
});
