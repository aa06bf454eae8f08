import { chooseExamples, type Persona } from '@linli/gateway';
import { sealId } from '@linli/subgraph-kit';
import { PURPOSES } from '@linli/vocabulary';
import { asPersona } from './as-persona.js';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { readJourney } from './read-journey.js';
import { waitUntil } from './wait-until.js';

interface Reading {
  readonly at: string;
  readonly reader: string;
  readonly caseNo: string | null;
}

interface Answer {
  readonly me: { readonly id: string; readonly accessLog: { readonly nodes: readonly Reading[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } };
}

const NAME = 'query Name($id: ResidentId!) { resident(id: $id) { name } }';
const PENSION = 'query Pension($id: ResidentId!) { resident(id: $id) { name socialSecurity { pension { fenPerMonth } } } }';
const PAGE = 50;

let district: TestDistrict;
let personas: readonly Persona[];
let subjectNo: number;

beforeAll(async () => {
  district = await openTestDistrict({ residents: 4_000, isGuarded: true });
  const examples = chooseExamples(district.truth.options);
  personas = examples.personas;
  subjectNo = examples.subjectNo ?? 0;
  // To choose them held everything up, and grants that were not read again for seconds count for nothing.
  await waitUntil('the grants to be known again', async () => (await district.askAs(asPersona(personas, 'resident'), '{ me { name } }')).errors === undefined);
});
afterAll(() => district.close());

const idOf = (residentNo: number): string => sealId('resident', residentNo);
const readAs = (key: string, caseNo: string, { query = NAME, residentNo = subjectNo } = {}): Promise<unknown> => district.askAs(asPersona(personas, key, { caseNo }), query, { id: idOf(residentNo) });

/** One page of question 3, asked by the resident whom the others have read. */
async function askSince(fromAt: string, after: string | null = null): Promise<Answer['me']> {
  const { data, errors } = await district.askAs<Answer>(asPersona(personas, 'resident'), readJourney(3), { fromAt, after });
  expect(errors).toBeUndefined();
  if (!data) throw new Error('question 3: expected an answer, but got none');
  return data.me;
}

/** What the log is to say of one reading, worked out from how it was asked. */
function toldOf(key: string, caseNo: string, { operation = 'Name', fields = ['居民', '居民·姓名'], refusedFields = [] as string[], outcome = '已答复' } = {}): object {
  const persona = personas.find((each) => each.key === key);
  const [purpose] = persona?.purposes ?? [];
  return {
    at: expect.any(String), kind: { zh: '您的信息被查阅' }, counted: null, departmentZh: { community: '社区', 'human-resources': '人社' }[persona?.department ?? ''], department: persona?.department, reader: expect.any(String), isOwn: false,
    purpose: { code: purpose?.code, zh: PURPOSES[purpose?.code ?? 'SELF'].zh }, caseNo, operation, fields: fields.map((zh) => ({ zh })), refusedFields: refusedFields.map((zh) => ({ zh })), outcome: { zh: outcome },
    hiddenUntilDate: null, hiddenBasis: null, emergency: null,
  };
}

describe('3 · who looked at my data this year, for what', () => {
  it('tells each reading of him, newest first, and what was refused of it; and of nobody else', async () => {
    const began = new Date().toISOString();
    await readAs('hall-clerk', 'SQ-1');
    await readAs('hall-clerk', 'SQ-OTHER', { residentNo: subjectNo + 1 });
    await readAs('human-resources-reviewer', 'HC-1', { query: PENSION });
    const { id, accessLog } = await askSince(began);
    expect(id).toBe(idOf(subjectNo));
    expect(accessLog).toEqual({
      nodes: [
        toldOf('human-resources-reviewer', 'HC-1', { operation: 'Pension', refusedFields: ['养老待遇·月待遇（分）', '居民·就业与社会保障', '就业与社会保障·养老待遇'], outcome: '部分答复' }),
        toldOf('hall-clerk', 'SQ-1'),
      ],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    });
  });

  it('tells nothing from before the year began, and his own readings as his own', async () => {
    await readAs('hall-clerk', 'SQ-BEFORE');
    const { nodes } = (await askSince(new Date(0).toISOString())).accessLog;
    const before = nodes.find(({ caseNo }) => caseNo === 'SQ-BEFORE')?.at ?? '';
    const since = (await askSince(new Date(Date.parse(before) + 1).toISOString())).accessLog.nodes;
    expect(since).toEqual([expect.objectContaining({ isOwn: true, department: 'resident', purpose: { code: 'SELF', zh: PURPOSES.SELF.zh }, operation: 'WhoReadMe', caseNo: null })]);
  });

  it('goes on where a page ends', async () => {
    const began = new Date().toISOString();
    const cases = Array.from({ length: PAGE + 5 }, (_none, place) => `SQ-PAGE-${place}`);
    for (const caseNo of cases) await readAs('hall-clerk', caseNo);
    const first = (await askSince(began)).accessLog;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await askSince(began, first.pageInfo.endCursor)).accessLog;
    expect([first, second].map(({ nodes }) => nodes.length)).toEqual([PAGE, 5]);
    expect([...first.nodes, ...second.nodes].map(({ caseNo }) => caseNo)).toEqual(cases.toReversed());
    expect(new Set([...first.nodes, ...second.nodes].map(({ reader }) => reader)).size).toBe(1);
  });
});
