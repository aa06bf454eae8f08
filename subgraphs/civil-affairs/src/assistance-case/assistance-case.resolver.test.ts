import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { assistanceCaseRow, GRID, OTHER_GRID } from '../test-rows.js';
import { AssistanceCaseRecord } from './assistance-case.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(AssistanceCaseRecord, assistanceCaseRow());
      writer.put(AssistanceCaseRecord, assistanceCaseRow({ caseNo: 'JZ2023000002', kindCode: '05', decisionCode: '04', fromDate: '2023-01-01', toDate: '2024-12-31', personNos: [7], hasHouseholdMandate: false, reviewDueDate: '2024-01-01', lastReviewDate: null }));
      writer.put(AssistanceCaseRecord, assistanceCaseRow({ caseNo: 'JZ2026000003', householdNo: 12, gridCode: OTHER_GRID, personNos: [5], decisionCode: '01', fromDate: '2026-06-01', fenPerMonth: 0 }));
    },
  });
});
afterAll(() => subgraph.close());

async function list(filter: string): Promise<string[]> {
  const { data, errors } = await subgraph.ask<{ assistanceCases: { nodes: { caseNo: string }[] } }>(`{ assistanceCases(filter: ${filter}) { nodes { caseNo } } }`);
  expect(errors).toBeUndefined();
  return data?.assistanceCases.nodes.map(({ caseNo }) => caseNo) ?? [];
}

describe('cases of assistance', () => {
  it('can be looked at again with their persons, household and mandate', async () => {
    const { data } = await subgraph.ask('{ assistanceCase(caseNo: "JZ2025000001") { kind { value } decision { value } fenPerMonth reviewDueDate lastReviewDate hasHouseholdMandate persons { id } household { id } grid { gridCode } } }');
    expect(data?.assistanceCase).toEqual({
      kind: { value: 'MINIMUM_LIVING' }, decision: { value: 'APPROVED' }, fenPerMonth: 145_000, reviewDueDate: '2026-08-01', lastReviewDate: '2026-02-01', hasHouseholdMandate: true,
      persons: [{ id: sealId('resident', 1) }, { id: sealId('resident', 7) }], household: { id: sealId('household', 11) }, grid: { gridCode: GRID },
    });
  });

  it.each([
    ['{}', ['JZ2023000002', 'JZ2025000001', 'JZ2026000003']],
    ['{ activeOn: "2024-12-31" }', ['JZ2023000002']],
    ['{ activeOn: "2025-02-01" }', ['JZ2025000001']],
    ['{ kind: MEDICAL }', ['JZ2023000002']],
    ['{ decision: PENDING }', ['JZ2026000003']],
    ['{ reviewDueBy: "2024-06-30" }', ['JZ2023000002']],
    ['{ hasHouseholdMandate: true, gridCodePrefix: "990101001" }', ['JZ2025000001']],
  ])('narrow by %s', async (filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });

  it('of a household and of a grid are pages', async () => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Household { assistanceCases(first: 1) { totalCount pageInfo { hasNextPage } nodes { caseNo } } }
      ... on Grid { assistanceCases(filter: { decision: PENDING }) { nodes { caseNo } } } } }`;
    const { data } = await subgraph.ask(query, { representations: [{ __typename: 'Household', householdNo: 11 }, { __typename: 'Grid', gridCode: OTHER_GRID }] });
    expect(data?._entities).toEqual([
      { assistanceCases: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ caseNo: 'JZ2023000002' }] } }, { assistanceCases: { nodes: [{ caseNo: 'JZ2026000003' }] } },
    ]);
  });
});
