import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { DutyRecord } from '../duty/duty.record.js';
import { GridRecord } from '../grid/grid.record.js';
import { community } from '../index.js';
import { dutyRow, gridRow, gridWorkerRow, OTHER_GRID } from '../test-rows.js';
import { GridWorkerRecord } from './grid-worker.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      writer.put(GridRecord, gridRow());
      writer.put(GridWorkerRecord, gridWorkerRow());
      writer.put(GridWorkerRecord, gridWorkerRow({ workerNo: 2, residentNo: null, roleCode: '05', gridCode: OTHER_GRID, toDate: '2025-12-31' }));
      writer.put(DutyRecord, dutyRow());
      writer.put(DutyRecord, dutyRow({ dutyNo: 2, toDate: '2025-01-01' }));
    },
  });
});
afterAll(() => subgraph.close());

describe('a grid worker', () => {
  it('is found by his number', async () => {
    const { data } = await subgraph.ask('{ gridWorker(workerNo: 1) { name phone fromDate toDate role { value } grid { name } resident { id } duties(activeOn: "2026-06-30") { dutyNo } all: duties { dutyNo } } other: gridWorker(workerNo: 2) { resident { id } } none: gridWorker(workerNo: 3) { name } }');
    expect(data).toEqual({
      gridWorker: {
        name: '测试员', phone: '10090000001', fromDate: '2024-01-01', toDate: null, role: { value: 'GRID_WORKER' }, grid: { name: '桃园社区第1网格' }, resident: { id: sealId('resident', 11) }, duties: [{ dutyNo: 1 }],
        all: [{ dutyNo: 1 }, { dutyNo: 2 }],
      },
      other: { resident: null }, none: null,
    });
  });

  it.each([['{ role: LEADER }', [2]], ['{ gridCodePrefix: "990101001" }', [1]], ['{ activeOn: "2025-12-31" }', [1, 2]], ['{ activeOn: "2026-01-01" }', [1]], ['{ activeOn: "2023-12-31" }', []]])('is listed by %s', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ gridWorkers(filter: ${filter}) { nodes { workerNo } } }`);
    expect(data?.gridWorkers).toEqual({ nodes: numbers.map((workerNo) => ({ workerNo })) });
  });
});
