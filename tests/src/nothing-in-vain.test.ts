import { createCallerSigner, type Caller } from '@linli/caller-token';
import { chooseExamples } from '@linli/gateway';
import { sealId, tableOf, type RecordClass, type StatementEvent, type SubgraphDefinition } from '@linli/subgraph-kit';
import { PURPOSES, type PurposeCode } from '@linli/vocabulary';
import { channel } from 'node:diagnostics_channel';
import { asPersona } from './as-persona.js';
import { demandingFields, type DemandingField } from './demanding-fields.js';
import { openTestDistrict, type Answer, type Asking, type TestDistrict } from './open-test-district.js';
import { ASKED, READ_FOR } from './read-for-fields.js';
import { childrenOf } from './source-files.js';

const FIELDS = demandingFields();
const READ = FIELDS.flatMap((field) => (READ_FOR[field.coordinate] ? [{ ...field, read: String(READ_FOR[field.coordinate]) }] : []));
// Nobody comes to one at the gateway who does not reach what it tells.
const AT_DEPARTMENT = 'AssistanceCase';
const DRAWERS = ['welfare', 'familySupport', 'health', 'socialSecurity', 'legalServices', 'communityServices'];

let district: TestDistrict;
let subjectNo: number;
let dataOffice: Asking;
const records = new Map<string, RecordClass>();
/** Names of the offices that have a grant, by what it is for. */
const offices = new Map<string, string>();

beforeAll(async () => {
  district = await openTestDistrict({ residents: 4_000, isGuarded: true });
  const examples = chooseExamples(district.truth.options);
  subjectNo = examples.subjectNo ?? 0;
  dataOffice = asPersona(examples.personas, 'data-office');
  for (const folder of childrenOf('subgraphs')) {
    const door = (await import(`@linli/${folder.split('/')[1] ?? ''}`)) as Record<string, Pick<SubgraphDefinition<never>, 'name' | 'records'>>;
    for (const { name, records: some = [] } of Object.values(door)) for (const record of some) records.set(`${name} ${record.name}`, record);
  }
});
afterAll(() => district.close());

/** Somebody who may read what a purpose carries, in an office that has a grant for that and nothing else. */
async function whoReads(purpose: PurposeCode, isCarried: (scope: string) => boolean): Promise<Asking> {
  const scopes = PURPOSES[purpose].scopes.filter(isCarried);
  const key = `${purpose} ${scopes.join(' ')}`;
  const known = offices.get(key);
  const department = known ?? `office-${String.fromCharCode(97 + Math.floor(offices.size / 26), 97 + (offices.size % 26))}`;
  offices.set(key, department);
  if (known === undefined) {
    const grant = { department, purpose, scopes, jurisdiction: '990101', untilAt: '2099-01-01T00:00:00Z', basis: '核对不该读取的列' };
    const { errors } = await district.askAs(dataOffice, 'mutation ($grant: NewGrant!) { createGrant(grant: $grant) { grantNo } }', { grant });
    if (errors) throw new Error(JSON.stringify(errors));
  }
  const isOwn = purpose === 'SELF';
  return { subject: `${department}-1`, department, roles: [], jurisdiction: isOwn ? null : '990101', residentNo: isOwn ? subjectNo : null, wards: [], cases: [], purpose, caseNo: isOwn ? null : 'X1' };
}

/** The first that carries what a field needs and goes by the whole district; one's own, which carries all, where there is none. */
function purposeFor({ scopes, level }: DemandingField): PurposeCode {
  return (['ONE_STOP', 'HEALTH_FOLLOWUP'] as const).find((purpose) => level <= PURPOSES[purpose].highestLevel && scopes.every((scope) => (PURPOSES[purpose].scopes as readonly string[]).includes(scope))) ?? 'SELF';
}

async function statementsOf<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly statements: readonly StatementEvent[] }> {
  const statements: StatementEvent[] = [];
  const listen = (message: unknown): void => void statements.push(message as StatementEvent);
  channel('linli:statement').subscribe(listen);
  try {
    return { answer: await work(), statements };
  } finally {
    channel('linli:statement').unsubscribe(listen);
  }
}

/** The statements that read what is read for a field alone. */
function reading({ department, read }: { readonly department: string; readonly read: string }, statements: readonly StatementEvent[]): string[] {
  const [name = '', property] = read.split('.');
  const record = records.get(`${department} ${name}`);
  if (!record) throw new Error(`${department}: expected a record ${name}, but got none`);
  const { table, columns } = tableOf(record);
  const selected = property === undefined ? '' : columns.find((column) => column.property === property)?.selected;
  if (selected === undefined) throw new Error(`${name}: expected a property ${property}, but got none`);
  return statements.filter((statement) => statement.department === department && statement.text.includes(`FROM ${table} t`) && statement.text.includes(selected)).map(({ text }) => text);
}

function ask(who: Asking, { department, type, field, isComposite }: DemandingField): Promise<Answer> {
  const { gridCode = '' } = district.truth.residents.find(({ residentNo }) => residentNo === subjectNo) ?? {};
  const query = (ASKED[`${department} ${type}`] ?? '').replaceAll('#', selectionOf(field, isComposite)).replaceAll('$id', `"${sealId('resident', subjectNo)}"`).replaceAll('$grid', `"${gridCode}"`);
  return district.askAs(who, query);
}

function selectionOf(field: string, isComposite: boolean): string {
  return `${field}${['logEntries', 'isVaccinationUpToDate'].includes(field) ? `(on: "${district.truth.options.today}")` : ''}${isComposite ? ' { __typename }' : ''}`;
}

/** An answer with null wherever a field stands. */
function without(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => without(field, each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === field ? null : without(field, each)]));
}

it('is known of every field that needs more than the least of its type what is read for it alone', () => {
  expect(Object.keys(READ_FOR).toSorted()).toEqual(FIELDS.map(({ coordinate }) => coordinate).toSorted());
  expect([...new Set(READ.filter(({ type }) => type !== AT_DEPARTMENT).map(({ department, type }) => `${department} ${type}`))].toSorted()).toEqual(Object.keys(ASKED).toSorted());
});

describe('a field that is refused to somebody who may read the rest', () => {
  it.each(READ.filter(({ type }) => type !== AT_DEPARTMENT))('$coordinate: nothing is read for it, and the rest is answered; with the right, $read is read', async (field) => {
    const purpose = purposeFor(field);
    // A level is lacked by who asks for another purpose, a scope by who has no grant for it.
    const [lacking, holding] = [await whoReads(field.more.length === 0 ? 'ONE_STOP' : purpose, (scope) => !field.more.includes(scope)), await whoReads(purpose, () => true)];
    const refused = await statementsOf(() => ask(lacking, field));
    const whole = await statementsOf(() => ask(holding, field));
    expect(reading(field, refused.statements)).toEqual([]);
    expect(reading(field, whole.statements)).not.toEqual([]);
    expect(whole.answer.errors).toBeUndefined();
    expect(refused.answer.errors?.map(({ path = [], extensions }) => [path.at(-1), extensions.code])).toEqual(expect.arrayContaining([[field.field, 'FORBIDDEN_FIELD']]));
    if (lacking.purpose === holding.purpose) expect(refused.answer.data).toEqual(without(field.field, whole.answer.data));
    else expect(refused.answer.data).toMatchObject({ [Object.keys(refused.answer.data ?? {})[0] ?? '']: { totalCount: expect.any(Number) as number, nodes: [{ [field.field]: null }, {}, {}] } });
  });

  it('of an assistance case, which a purpose below S3 comes to at no gateway, is not read by the department either', async () => {
    const sign = await createCallerSigner(district.keys.caller.privateKey);
    const civilAffairs = district.subgraphs.find(({ name }) => name === 'civil-affairs');
    const askCase = async (highestLevel: Caller['highestLevel'], fields: string) => {
      const { subject, department, roles, purpose } = dataOffice;
      const caller: Caller = { subject, department, roles: [...roles], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose, caseNo: 'X1', scopes: ['civil-affairs:assistance-case'], highestLevel };
      const query = `{ _entities(representations: [{ __typename: "AssistanceCase", caseNo: "${district.truth.assistanceCases[0]?.caseNo}" }]) { ... on AssistanceCase { ${fields} } } }`;
      return statementsOf(async () => civilAffairs?.execute({ query, callerToken: await sign(caller, 'civil-affairs') }));
    };
    const of = READ.filter(({ type }) => type === AT_DEPARTMENT);
    const refused = await askCase('S2', 'reviewDueDate grid { gridCode }');
    expect(refused.answer?.data).toEqual({ _entities: [{ reviewDueDate: expect.any(String) as string, grid: { gridCode: expect.any(String) as string } }] });
    expect(of.flatMap((field) => reading(field, refused.statements))).toEqual([]);
    const whole = await askCase('S3', `reviewDueDate ${of.map(({ field, isComposite }) => selectionOf(field, isComposite)).join(' ')}`);
    expect(whole.answer?.errors).toBeUndefined();
    expect(of.filter((field) => reading(field, whole.statements).length === 0)).toEqual([]);
    expect(of).toHaveLength(6);
  });
});

describe('a department', () => {
  it.each(DRAWERS)('of which nothing may be read runs no statement for %s', async (drawer) => {
    const who = await whoReads('SELF', (scope) => scope === 'public-security:resident');
    const { answer, statements } = await statementsOf(() => district.askAs(who, `{ resident(id: "${sealId('resident', subjectNo)}") { name ${drawer} { __typename } } }`));
    expect(answer.data).toEqual({ resident: { name: expect.any(String) as string, [drawer]: null } });
    expect([...new Set(statements.map(({ department }) => department))].filter((department) => department !== 'data-sharing')).toEqual(['public-security']);
  });
});
