import { openTestSubgraph, testCaller, testCaseTeam, testResident, type TestSubgraph } from '@linli/test-kit';
import { GRID, STAMP } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { YouthSupportRecord } from './youth-support.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => writer.put(YouthSupportRecord, { caseNo: 'QS2026000001', residentNo: 1, gridCode: GRID, openedDate: '2026-02-01', mentor: '测试帮教人', isLegalAidGiven: true, closedDate: null, ...STAMP }),
  });
});

afterAll(() => subgraph.close());

test('a file is found by its case number and by nothing else', async () => {
  const { data } = await subgraph.ask('{ youthSupport(caseNo: "QS2026000001") { caseNo openedDate mentor isLegalAidGiven closedDate resident { id } } none: youthSupport(caseNo: "QS1") { caseNo } }', {}, testCaseTeam('QS2026000001', 'QS1'));
  expect(data).toMatchObject({ youthSupport: { caseNo: 'QS2026000001', openedDate: '2026-02-01', mentor: '测试帮教人', isLegalAidGiven: true, closedDate: null, resident: { id: expect.any(String) as string } }, none: null });
});

test.each([
  ['another team', testCaseTeam('QS2026000002')],
  ['a clerk with the whole district', testCaller()],
  ['whom it is about, and his guardian', testResident(2, 1)],
  ['a child officer', testCaller({ department: 'civil-affairs', roles: ['child-officer'], purpose: 'CHILD_CARE', cases: ['QS2026000001'] })],
])('for %s a sealed file is what one is that nobody has', async (_who, caller) => {
  const answerTo = (caseNo: string) => subgraph.ask('query ($caseNo: String!) { youthSupport(caseNo: $caseNo) { caseNo } }', { caseNo }, caller);
  expect(await answerTo('QS2026000001')).toEqual({ data: { youthSupport: null } });
  expect(await answerTo('QS2026000001')).toEqual(await answerTo('QS1'));
});
