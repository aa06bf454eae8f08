import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { OrganisationRecord } from '../organisation/organisation.record.js';
import { elderCareRow, organisationRow, OTHER_GRID } from '../test-rows.js';
import { ElderCareRecord } from './elder-care.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(OrganisationRecord, organisationRow());
      writer.put(ElderCareRecord, elderCareRow({ providerOrganisationCode: 'BA0000000001' }));
      writer.put(ElderCareRecord, elderCareRow({ careNo: 2, residentNo: 4, gridCode: OTHER_GRID, needLevelCode: '05', statusCode: '03', fromDate: '2024-01-01', toDate: '2025-06-30', lastVisitDate: '2025-06-01', visitDates: ['2025-06-01'] }));
      writer.put(ElderCareRecord, elderCareRow({ careNo: 3, residentNo: 5, statusCode: '02', providerOrganisationCode: '91990101MA0000000X', fromDate: '2026-06-01', lastVisitDate: null, visitDates: [] }));
    },
  });
});
afterAll(() => subgraph.close());

async function list(filter: string): Promise<number[]> {
  const { data, errors } = await subgraph.ask<{ elderCares: { nodes: { careNo: number }[] } }>(`{ elderCares(filter: ${filter}) { nodes { careNo } } }`);
  expect(errors).toBeUndefined();
  return data?.elderCares.nodes.map(({ careNo }) => careNo) ?? [];
}

describe('care services', () => {
  it('say what is needed, who gives it and when he was visited, newest first', async () => {
    const { data } = await subgraph.ask('{ elderCare(careNo: 1) { needLevel { value } status { value } plan subsidyFenPerMonth lastVisitDate visits resident { id } provider { organisationCode name } } }');
    expect(data?.elderCare).toEqual({
      needLevel: { value: 'MODERATE' }, status: { value: 'ACTIVE' }, plan: '每周上门两次', subsidyFenPerMonth: 30_000, lastVisitDate: '2026-06-10', visits: ['2026-06-10', '2026-05-12', '2026-04-01'],
      resident: { id: sealId('resident', 3) }, provider: { organisationCode: 'BA0000000001', name: '邻里互助会' },
    });
  });

  it('have visits from a day on', async () => {
    const { data } = await subgraph.ask('{ elderCare(careNo: 1) { visits(from: "2026-05-12") } }');
    expect(data?.elderCare).toEqual({ visits: ['2026-06-10', '2026-05-12'] });
  });

  it('have no provider where the register does not hold it, and no visits where there were none', async () => {
    const { data } = await subgraph.ask('{ elderCare(careNo: 3) { provider { name } visits lastVisitDate } }');
    expect(data?.elderCare).toEqual({ provider: null, visits: [], lastVisitDate: null });
  });

  it.each([
    ['{}', [1, 2, 3]],
    ['{ activeOn: "2025-06-30" }', [1, 2]],
    ['{ activeOn: "2026-06-30" }', [1, 3]],
    ['{ needLevel: COMPLETE }', [2]],
    ['{ status: PAUSED }', [3]],
    ['{ notVisitedSince: "2026-06-01" }', [2, 3]],
    ['{ notVisitedSince: "2026-06-01", activeOn: "2026-06-30" }', [3]],
    ['{ providerOrganisationCode: "BA0000000001" }', [1]],
    ['{ gridCodePrefix: "990101002" }', [2]],
  ])('narrow by %s', async (filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });
});
