import { openTestSubgraph, testCaller, testCaseTeam, type TestSubgraph } from '@linli/test-kit';
import { GRID, STAMP } from '../sample-rows.js';
import { justice } from '../subgraph.js';
import { ReleasedHelpRecord } from './released-help.record.js';

const TEAM = testCaseTeam('AZ1', 'AZ2', 'AZ3', 'AZ9');

let subgraph: TestSubgraph;

beforeAll(async () => {
  const common = { gridCode: GRID, help: '推荐就业', ...STAMP };
  subgraph = await openTestSubgraph(justice, {
    rows: (writer) => {
      writer.put(ReleasedHelpRecord, { ...common, helpNo: 'AZ1', residentNo: 1, releasedDate: '2023-01-01', isResettled: true, closesDate: '2028-01-01' });
      writer.put(ReleasedHelpRecord, { ...common, helpNo: 'AZ2', residentNo: 2, releasedDate: '2026-05-01', isResettled: false, closesDate: '2031-05-01' });
      writer.put(ReleasedHelpRecord, { ...common, helpNo: 'AZ3', residentNo: 3, releasedDate: '2020-01-01', isResettled: true, closesDate: '2025-01-01' });
    },
  });
});

afterAll(() => subgraph.close());

test('a file is found by its number', async () => {
  const { data } = await subgraph.ask('{ releasedHelp(helpNo: "AZ2") { helpNo releasedDate isResettled help closesDate resident { id } } none: releasedHelp(helpNo: "AZ9") { helpNo } }', {}, TEAM);
  expect(data).toMatchObject({ releasedHelp: { helpNo: 'AZ2', releasedDate: '2026-05-01', isResettled: false, help: '推荐就业', closesDate: '2031-05-01', resident: { id: expect.any(String) as string } }, none: null });
});

test.each([
  ['all, the soonest to close first', {}, ['AZ3', 'AZ1', 'AZ2']],
  ['those open on a day', { activeOn: '2026-06-30' }, ['AZ1', 'AZ2']],
  ['those open on the last day', { activeOn: '2025-01-01' }, ['AZ3', 'AZ1']],
  ['those that close before a day', { closesBefore: '2028-01-02' }, ['AZ3', 'AZ1']],
  ['those without a place', { isResettled: false }, ['AZ2']],
])('a list is narrowed to %s', async (_what, filter, expected) => {
  const { data } = await subgraph.ask<{ releasedHelps: { nodes: { helpNo: string }[] } }>('query ($filter: ReleasedHelpFilter) { releasedHelps(filter: $filter) { nodes { helpNo } } }', { filter }, TEAM);
  expect(data?.releasedHelps.nodes.map(({ helpNo }) => helpNo)).toEqual(expected);
});

test('a file is there for its own team alone', async () => {
  const query = '{ releasedHelp(helpNo: "AZ2") { helpNo } releasedHelps { totalCount nodes { helpNo } } }';
  expect(await subgraph.ask(query, {}, testCaseTeam('AZ1'))).toEqual({ data: { releasedHelp: null, releasedHelps: { totalCount: 1, nodes: [{ helpNo: 'AZ1' }] } } });
  expect(await subgraph.ask(query, {}, testCaller())).toEqual({ data: { releasedHelp: null, releasedHelps: { totalCount: 0, nodes: [] } } });
});
