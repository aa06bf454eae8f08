import { openTestSubgraph, testCaller, testCaseTeam, type TestSubgraph } from '@linli/test-kit';
import { GRID, STAMP } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { RehabPlanRecord } from './rehab-plan.record.js';

const PLANS = ['KF1', 'KF2', 'LAST DAY', 'ENDED', 'TOO LONG'];
const TEAM = testCaseTeam(...PLANS);

let subgraph: TestSubgraph;

beforeAll(async () => {
  const common = { gridCode: GRID, help: '心理康复', ...STAMP };
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      writer.put(RehabPlanRecord, { ...common, planNo: 'KF1', residentNo: 1, fromDate: '2024-01-01', endsDate: '2027-01-01', followUpDates: ['2024-06-01', '2025-06-01'] });
      writer.put(RehabPlanRecord, { ...common, planNo: 'KF2', residentNo: 2, fromDate: '2026-01-01', endsDate: '2029-01-01', followUpDates: [] });
      writer.put(RehabPlanRecord, { ...common, planNo: 'LAST DAY', residentNo: 3, fromDate: '2023-06-30', endsDate: '2026-06-30', followUpDates: [] });
      writer.put(RehabPlanRecord, { ...common, planNo: 'ENDED', residentNo: 4, fromDate: '2023-06-29', endsDate: '2026-06-29', followUpDates: [] });
      writer.put(RehabPlanRecord, { ...common, planNo: 'TOO LONG', residentNo: 5, fromDate: '2023-06-29', endsDate: '2030-01-01', followUpDates: [] });
    },
  });
});

afterAll(() => subgraph.close());

test('a plan is found by its number', async () => {
  const { data } = await subgraph.ask('{ rehabPlan(planNo: "KF1") { planNo fromDate endsDate followUpDates help resident { id } } }', {}, TEAM);
  expect(data).toMatchObject({ rehabPlan: { planNo: 'KF1', fromDate: '2024-01-01', endsDate: '2027-01-01', followUpDates: ['2024-06-01', '2025-06-01'], help: '心理康复', resident: { id: expect.any(String) as string } } });
});

test.each([
  ['LAST DAY', true],
  ['ENDED', false],
  ['TOO LONG', false],
])('the plan %s is answered after three years: %p', async (planNo, isAnswered) => {
  const { data } = await subgraph.ask<{ rehabPlan: unknown }>('query ($planNo: String!) { rehabPlan(planNo: $planNo) { endsDate } }', { planNo }, TEAM);
  expect(data?.rehabPlan !== null).toBe(isAnswered);
});

test.each([
  ['those that have not expired, the soonest to end first', {}, ['LAST DAY', 'KF1', 'KF2']],
  ['those that run on a day', { activeOn: '2026-07-01' }, ['KF1', 'KF2']],
  ['those that end before a day', { endsBefore: '2027-01-02' }, ['LAST DAY', 'KF1']],
])('a list is narrowed to %s', async (_what, filter, expected) => {
  const { data } = await subgraph.ask<{ rehabPlans: { totalCount: number; nodes: { planNo: string }[] } }>('query ($filter: RehabPlanFilter) { rehabPlans(filter: $filter) { totalCount nodes { planNo } } }', { filter }, TEAM);
  expect(data?.rehabPlans.nodes.map(({ planNo }) => planNo)).toEqual(expected);
  expect(data?.rehabPlans.totalCount).toBe(expected.length);
});

test('a plan that the register still holds is gone three years after its first day, for its team too', async () => {
  const seen: unknown[] = [];
  for (const today of ['2027-01-01', '2027-01-02']) {
    const later = await openTestSubgraph(justice, {
      today,
      rows: (writer) => writer.put(RehabPlanRecord, { gridCode: GRID, help: '心理康复', ...STAMP, planNo: 'KF1', residentNo: 1, fromDate: '2024-01-01', endsDate: '2030-01-01', followUpDates: [] }),
    });
    seen.push(await later.ask('{ rehabPlan(planNo: "KF1") { planNo } rehabPlans { totalCount } }', {}, TEAM));
    await later.close();
  }
  expect(seen).toEqual([{ data: { rehabPlan: { planNo: 'KF1' }, rehabPlans: { totalCount: 1 } } }, { data: { rehabPlan: null, rehabPlans: { totalCount: 0 } } }]);
});

test('a plan is there for its own team alone', async () => {
  const query = '{ rehabPlan(planNo: "KF2") { planNo } rehabPlans { totalCount nodes { planNo } } }';
  expect(await subgraph.ask(query, {}, testCaseTeam('KF1'))).toEqual({ data: { rehabPlan: null, rehabPlans: { totalCount: 1, nodes: [{ planNo: 'KF1' }] } } });
  expect(await subgraph.ask(query, {}, testCaller({ cases: PLANS }))).toEqual({ data: { rehabPlan: null, rehabPlans: { totalCount: 0, nodes: [] } } });
});
