import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { funeralRow, OTHER_GRID } from '../test-rows.js';
import { FuneralRecordRecord } from './funeral-record.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(FuneralRecordRecord, funeralRow());
      writer.put(FuneralRecordRecord, funeralRow({ funeralNo: 2, residentNo: null, gridCode: OTHER_GRID, date: '2026-05-01' }));
    },
  });
});
afterAll(() => subgraph.close());

describe('funerals', () => {
  it('are found by number, with the resident where he could be linked', async () => {
    const { data } = await subgraph.ask('{ linked: funeralRecord(funeralNo: 1) { name date place resident { id } } unlinked: funeralRecord(funeralNo: 2) { resident { id } } }');
    expect(data).toEqual({ linked: { name: '测试逝者', date: '2026-03-08', place: '第一殡仪馆', resident: { id: sealId('resident', 8) } }, unlinked: { resident: null } });
  });

  it.each([
    ['{}', [1, 2]],
    ['{ from: "2026-03-09" }', [2]],
    ['{ upTo: "2026-03-08" }', [1]],
    ['{ isLinked: false }', [2]],
    ['{ isLinked: true, gridCodePrefix: "990101002" }', []],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ funeralRecords: { nodes: { funeralNo: number }[] } }>(`{ funeralRecords(filter: ${filter}) { nodes { funeralNo } } }`);
    expect(data?.funeralRecords.nodes.map(({ funeralNo }) => funeralNo)).toEqual(expected);
  });
});
