import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { GridWorkerRecord } from '../grid-worker/grid-worker.record.js';
import { GridRecord } from '../grid/grid.record.js';
import { community } from '../index.js';
import { gridRow, gridWorkerRow, OTHER_GRID, patrolRow } from '../test-rows.js';
import { PatrolRecord } from './patrol.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      writer.put(GridRecord, gridRow());
      writer.put(GridWorkerRecord, gridWorkerRow());
      writer.put(PatrolRecord, patrolRow({ findingCodes: ['02', '04'] }));
      writer.put(PatrolRecord, patrolRow({ patrolNo: 2, startedAt: '2026-06-30T09:00:00Z', endedAt: '2026-06-30T09:50:00Z', workerNo: 2, gridCode: OTHER_GRID, findingCodes: [] }));
    },
  });
});
afterAll(() => subgraph.close());

describe('a patrol', () => {
  it('says who went where and when, and what he found', async () => {
    const { data } = await subgraph.ask('{ patrol(patrolNo: 1) { startedAt endedAt findings { value } worker { name } grid { name } } quiet: patrol(patrolNo: 2) { findings { value } worker { name } } none: patrol(patrolNo: 3) { startedAt } }');
    expect(data).toEqual({
      patrol: { startedAt: '2026-06-29T09:00:00Z', endedAt: '2026-06-29T10:10:00Z', findings: [{ value: 'HAZARD' }, { value: 'WASTE' }], worker: { name: '测试员' }, grid: { name: '桃园社区第1网格' } },
      quiet: { findings: [], worker: null }, none: null,
    });
  });

  it.each([
    ['{}', [2, 1]], ['{ workerNo: 1 }', [1]], ['{ gridCodePrefix: "990101002" }', [2]], ['{ startedFrom: "2026-06-30T00:00:00Z" }', [2]], ['{ startedBefore: "2026-06-30T09:00:00Z" }', [1]],
  ])('is listed by %s, newest first', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ patrols(filter: ${filter}) { nodes { patrolNo } } }`);
    expect(data?.patrols).toEqual({ nodes: numbers.map((patrolNo) => ({ patrolNo })) });
  });
});
