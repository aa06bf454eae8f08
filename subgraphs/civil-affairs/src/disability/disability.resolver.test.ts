import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { disabilityRow, OTHER_GRID } from '../test-rows.js';
import { DisabilityRecord } from './disability.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(DisabilityRecord, disabilityRow());
      writer.put(DisabilityRecord, disabilityRow({ certificateNo: 'CJ000002', residentNo: 5, gridCode: OTHER_GRID, categoryCode: '8', gradeCode: '1', issuedDate: '2010-01-01', validToDate: '2019-12-31' }));
    },
  });
});
afterAll(() => subgraph.close());

describe('disability certificates', () => {
  it('are found by number, with category, grade and holder', async () => {
    const { data } = await subgraph.ask('{ disability(certificateNo: "CJ000001") { category { value standardCode } grade { value } validToDate resident { id } } }');
    expect(data?.disability).toEqual({ category: { value: 'PHYSICAL', standardCode: '4' }, grade: { value: 'GRADE_2' }, validToDate: '2030-01-14', resident: { id: sealId('resident', 4) } });
  });

  it.each([
    ['{}', ['CJ000001', 'CJ000002']],
    ['{ validOn: "2019-12-31" }', ['CJ000002']],
    ['{ validOn: "2026-06-30", category: PHYSICAL }', ['CJ000001']],
    ['{ category: UNMAPPED }', ['CJ000002']],
    ['{ grade: GRADE_1, gridCodePrefix: "990101002001001" }', ['CJ000002']],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ disabilities: { nodes: { certificateNo: string }[] } }>(`{ disabilities(filter: ${filter}) { nodes { certificateNo } } }`);
    expect(data?.disabilities.nodes.map(({ certificateNo }) => certificateNo)).toEqual(expected);
  });
});
