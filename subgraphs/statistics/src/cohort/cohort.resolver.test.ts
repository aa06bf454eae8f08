import { NumberSet } from '@linli/number-sets';
import { openTestSubgraph, signTestCaller, testCaller, type TestSubgraph } from '@linli/test-kit';
import { plainCounts } from '../disclosure/plain-counts.js';
import { createStatistics } from '../subgraph.js';
import { ANALYST, openingOf } from '../test-questions.js';

const ELDERLY = '{ publicSecurity: { age: { gte: 65 } } }';
const WITHOUT_CARE = `{ all: [${ELDERLY}, { not: { civilAffairs: { homeCare: ACTIVE } } }] }`;
const COUNT = 'query ($cohorts: [_Any!]!) { _entities(representations: $cohorts) { ... on Cohort { count byCommunity { community { communityCode } count } } } }';

let statistics: TestSubgraph;
beforeAll(async () => {
  statistics = await openTestSubgraph(createStatistics({ disclosure: plainCounts, needsApproval: false }), { rows: () => undefined });
});
afterAll(() => statistics.close());

const analyst = testCaller(ANALYST);

const packed = (...numbers: readonly number[]): string => NumberSet.of(numbers).toBase64();

/** What public security and civil affairs answer, and where the community knows them to live. */
const DELIVERED = {
  publicSecuritySets: { sets: JSON.stringify([{ version: 'a', set: packed(1, 2, 3, 4) }, { version: 'b', set: packed(1, 2, 3, 9) }]) },
  civilAffairsSets: { sets: JSON.stringify([{ version: null, set: packed(2) }]) },
  communityByGrid: { sets: JSON.stringify([{ version: 'c', cells: [['990101001001001', packed(1, 2)], ['990101001001002', packed(3)], ['990101001002001', packed(4)]] }]) },
};

/** A cohort between its two steps. */
async function openCohort(given: string): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await statistics.ask<{ readonly cohort: Readonly<Record<string, unknown>> | null }>(openingOf(given), undefined, analyst);
  if (!data?.cohort) throw new Error(`cohort: expected one, but got ${JSON.stringify(errors)}`);
  return data.cohort;
}

async function count(given: object): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: object }[] }> {
  return await statistics.ask(COUNT, { cohorts: [{ ...await openCohort(`where: ${WITHOUT_CARE}`), ...given }] }, analyst) as never;
}

describe('what departments are asked', () => {
  it('is each its own, and nothing where the question does not need it', async () => {
    const cohort = await openCohort(`where: ${ELDERLY}`);
    expect(JSON.parse((cohort.publicSecuritySets as { asks: string }).asks)).toMatchObject({ asOf: '2026-06-30', sets: [{ name: 'registered', argument: null }, { name: 'age', argument: { from: 65, to: null } }] });
    expect(cohort.civilAffairsSets).toBeNull();
  });

  it('is the same question however it is written', async () => {
    const one = await openCohort(`where: ${WITHOUT_CARE}`);
    const other = await openCohort('where: { publicSecurity: { age: { gte: 65 } }, not: { not: { not: { civilAffairs: { homeCare: [ACTIVE] } } } } }');
    expect(other.question).toBe(one.question);
  });

  it('names the version of what is here already', async () => {
    await count(DELIVERED);
    const { publicSecuritySets } = await openCohort(`where: ${WITHOUT_CARE}`);
    expect((JSON.parse((publicSecuritySets as { asks: string }).asks) as { sets: readonly { known: string }[] }).sets.map(({ known }) => known)).toEqual(['a', 'b']);
    const unchanged = { ...DELIVERED, publicSecuritySets: { sets: JSON.stringify([{ version: 'a' }, { version: 'b' }]) } };
    expect((await count(unchanged)).data).toEqual((await count(DELIVERED)).data);
  });
});

describe('a count', () => {
  it('is of those who are on the register, and divided by place', async () => {
    expect(await count(DELIVERED)).toEqual({ data: { _entities: [{ count: 2, byCommunity: [{ community: { communityCode: '990101001001' }, count: 2 }, { community: { communityCode: '990101001002' }, count: 0 }] }] } });
  });

  it('reports for the log who was counted, and in which question', async () => {
    const { definition, set } = await countedOf(DELIVERED);
    expect([...NumberSet.fromBase64(set).toNumbers()]).toEqual([1, 3]);
    expect(JSON.parse(definition)).toEqual({ subject: 'RESIDENT', where: { all: [{ is: 'public-security.age', argument: { from: 65, to: null } }, { not: { is: 'civil-affairs.homeCare', argument: ['ACTIVE'] } }] }, level: 'S2' });
  });

  it.each<[string, object, string]>([
    ['one department', { ...DELIVERED, civilAffairsSets: null }, 'none from civil-affairs'], ['two departments', { ...DELIVERED, civilAffairsSets: null, publicSecuritySets: null }, 'none from public-security and civil-affairs'],
    ['a set of one', { ...DELIVERED, publicSecuritySets: { sets: JSON.stringify([{ version: 'a' }]) } }, 'none from public-security'], ['a version that is not here', { ...DELIVERED, civilAffairsSets: { sets: JSON.stringify([{ version: 'gone' }]) } }, 'none from civil-affairs'],
  ])('that misses %s is an error that names it, and no smaller number', async (_what, given, got) => {
    const { data, errors = [] } = await count(given);
    expect(data).toEqual({ _entities: [{ count: null, byCommunity: null }] });
    expect(errors.map(({ message, extensions }) => [message, (extensions as { code: string }).code])).toEqual(Array(2).fill([`count: expected the sets of every department that the question needs, but got ${got}`, 'COHORT_INCOMPLETE']));
  });
});

/** What goes on record of a count. */
async function countedOf(given: object): Promise<{ readonly definition: string; readonly set: string }> {
  const cohort = { ...await openCohort(`where: ${WITHOUT_CARE}`), ...given };
  const { extensions } = await statistics.running.execute({ query: COUNT, variables: { cohorts: [cohort] }, callerToken: await signTestCaller(analyst, 'statistics') });
  expect(extensions?.counted).toHaveLength(1);
  return (extensions?.counted as readonly { readonly definition: string; readonly set: string }[])[0] as never;
}

describe('a question that cannot be asked', () => {
  const deep = (levels: number): string => Array.from({ length: levels }).reduce<string>((inner) => `{ all: [${inner}] }`, ELDERLY);
  it.each<[string, string, string, string]>([
    ['names an indicator that there is not', 'cohort(where: { publicSecurity: { wealth: true } }) { asOf }', 'GRAPHQL_VALIDATION_FAILED', 'Field "wealth" is not defined by type "PublicSecurityIndicators".'],
    ['has a word that there is not', 'cohort(where: { civilAffairs: { homeCare: GONE } }) { asOf }', 'GRAPHQL_VALIDATION_FAILED', 'Value "GONE" does not exist in "CareServiceStatusValue" enum.'],
    ['is about everybody', 'cohort(where: {}) { asOf }', 'COHORT_TOO_WIDE', 'where: expected a condition in each object, but got none, which is everybody'],
    ['is about everybody on the register', 'cohort(where: { publicSecurity: { registered: true } }) { asOf }', 'COHORT_TOO_WIDE', 'where: expected a condition that all who are meant meet, but got everybody, or everybody but those of a condition'],
    ['is about everybody but some', `cohort(where: { not: ${ELDERLY} }) { asOf }`, 'COHORT_TOO_WIDE', 'where: expected a condition that all who are meant meet, but got everybody, or everybody but those of a condition'],
    ['is about everybody but some, said otherwise', `cohort(where: { any: [${ELDERLY}, { not: { civilAffairs: { homeCare: ACTIVE } } }] }) { asOf }`, 'COHORT_TOO_WIDE', 'where: expected a condition that all who are meant meet, but got everybody, or everybody but those of a condition'],
    ['has an empty list', 'cohort(where: { all: [] }) { asOf }', 'COHORT_TOO_WIDE', 'where.all: expected one condition at least, but got none'],
    ['nests too deep', `cohort(where: ${deep(13)}) { asOf }`, 'COHORT_TOO_LARGE', 'where: expected at most 12 levels, but got more'],
    ['has ten thousand conditions', `cohort(where: { any: [${Array.from({ length: 10_000 }, () => ELDERLY).join()}] }) { asOf }`, 'COHORT_TOO_LARGE', 'where: expected at most 200 conditions, but got more'],
    ['bounds nothing', 'cohort(where: { publicSecurity: { age: {} } }) { asOf }', 'BAD_USER_INPUT', 'public-security.age: expected gte, lte or both, but got neither'],
    ['ends before it begins', 'cohort(where: { publicSecurity: { age: { gte: 65, lte: 60 } } }) { asOf }', 'BAD_USER_INPUT', 'public-security.age: expected gte up to lte, but got a range that ends before it begins'],
    ['asks beyond all bounds', 'cohort(where: { publicSecurity: { age: { gte: -1 } } }) { asOf }', 'BAD_USER_INPUT', 'public-security.age: expected bounds from 0 to 130, but got another'],
    ['is of a day before the register\'s first', `cohort(where: ${ELDERLY}, asOf: "2016-06-30") { asOf }`, 'COHORT_NO_HISTORY', 'public-security.registered: expected a day from 2016-07-01 on, which is its register\'s first, but got 2016-06-30'],
    ['is of a day to come', `cohort(where: ${ELDERLY}, asOf: "2026-07-01") { asOf }`, 'COHORT_NO_HISTORY', 'asOf: expected a day up to 2026-06-30, but got 2026-07-01'],
    ['is of no day', `cohort(where: ${ELDERLY}, asOf: "2026-02-30") { asOf }`, 'DATE_INVALID', 'Date: expected a calendar day as YYYY-MM-DD, but got 10 characters'],
    ['goes back before the register\'s first day', `cohort(where: ${ELDERLY}, asOf: "2016-12-31") { trend(quarters: 3) { asOf } }`, 'COHORT_NO_HISTORY', 'public-security.registered: expected a day from 2016-07-01 on, which is its register\'s first, but got 2016-06-30'],
    ['has no quarters', `cohort(where: ${ELDERLY}) { trend(quarters: 0) { asOf } }`, 'BAD_USER_INPUT', 'quarters: expected 1 to 20, but got 0'],
    ['has too many quarters', `cohort(where: ${ELDERLY}) { trend(quarters: 21) { asOf } }`, 'BAD_USER_INPUT', 'quarters: expected 1 to 20, but got 21'],
    ['has a trend of a trend', `cohort(where: ${ELDERLY}) { trend(quarters: 1) { trend(quarters: 1) { asOf } } }`, 'BAD_USER_INPUT', 'trend: expected a cohort, but got a point of a trend'],
    ['is divided by nothing', `cohort(where: ${ELDERLY}) { by(dimensions: []) { dimensions } }`, 'BAD_USER_INPUT', 'dimensions: expected one dimension or two that differ, but got none'],
    ['is divided by three', `cohort(where: ${ELDERLY}) { by(dimensions: [SEX, GRID, AGE_BAND]) { dimensions } }`, 'BAD_USER_INPUT', 'dimensions: expected one dimension or two that differ, but got 3'],
    ['is divided by one twice', `cohort(where: ${ELDERLY}) { by(dimensions: [SEX, SEX]) { dimensions } }`, 'BAD_USER_INPUT', 'dimensions: expected one dimension or two that differ, but got 2'],
    ['is divided by a place of which there is no history', `cohort(where: ${ELDERLY}, asOf: "2026-03-31") { by(dimensions: [GRID]) { dimensions } }`, 'COHORT_NO_HISTORY', 'GRID: expected today, 2026-06-30, because its register keeps no history of it, but got 2026-03-31'],
  ])('%s: is told so', async (_how, question, code, message) => {
    const { errors } = await statistics.ask(`{ ${question} }`, undefined, analyst);
    expect(errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) as object })]);
  });
});
