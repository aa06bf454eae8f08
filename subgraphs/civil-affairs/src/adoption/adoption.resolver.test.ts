import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { adoptionRow, OTHER_GRID } from '../test-rows.js';
import { AdoptionRecord } from './adoption.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(AdoptionRecord, adoptionRow());
      writer.put(AdoptionRecord, adoptionRow({ certificateNo: 'SY9901010020010001', residentNo: 12, adopterNos: [5], gridCode: OTHER_GRID, kindCode: '04', registeredDate: '2024-12-01' }));
    },
  });
});
afterAll(() => subgraph.close());

describe('adoptions', () => {
  it('are found by number, with child and adopters', async () => {
    const { data } = await subgraph.ask('{ adoption(certificateNo: "SY9901010010010001") { kind { value } registeredDate child { id } adopters { id } } }');
    expect(data?.adoption).toEqual({
      kind: { value: 'ORPHAN' }, registeredDate: '2019-03-04', child: { id: sealId('resident', 7) }, adopters: [{ id: sealId('resident', 1) }, { id: sealId('resident', 2) }],
    });
  });

  it.each([
    ['{}', ['SY9901010010010001', 'SY9901010020010001']],
    ['{ kind: WELFARE_HOME }', ['SY9901010020010001']],
    ['{ registeredUpTo: "2020-01-01" }', ['SY9901010010010001']],
    ['{ gridCodePrefix: "990101002001" }', ['SY9901010020010001']],
  ])('narrow by %s', async (filter, expected) => {
    const { data } = await subgraph.ask<{ adoptions: { nodes: { certificateNo: string }[] } }>(`{ adoptions(filter: ${filter}) { nodes { certificateNo } } }`);
    expect(data?.adoptions.nodes.map(({ certificateNo }) => certificateNo)).toEqual(expected);
  });

  it.each([['990101', 2], ['990101002', 1], ['990101002001', null], ['990101002001001', null]])('below %s are counted as %s: nothing smaller than a street is', async (prefix, totalCount) => {
    const { data } = await subgraph.ask<{ adoptions: object }>(`{ adoptions(filter: { gridCodePrefix: "${prefix}" }) { totalCount } }`);
    expect(data?.adoptions).toEqual({ totalCount });
  });
});
