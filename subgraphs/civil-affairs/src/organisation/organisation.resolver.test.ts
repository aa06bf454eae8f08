import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { GRID, organisationRow, OTHER_GRID } from '../test-rows.js';
import { OrganisationRecord } from './organisation.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(OrganisationRecord, organisationRow());
      writer.put(OrganisationRecord, organisationRow({ organisationCode: '51990101MJ0000001A', name: '邻里互助社', trackCode: '01', annualReports: [], founderNo: null, addressCode: null }));
      writer.put(OrganisationRecord, organisationRow({ organisationCode: '52990101MJ0000002B', name: '康乐养老服务站', kindCode: '02', trackCode: '01', statusCode: '03', gridCode: OTHER_GRID }));
    },
  });
});
afterAll(() => subgraph.close());

async function list(filter: string): Promise<string[]> {
  const { data, errors } = await subgraph.ask<{ organisations: { nodes: { organisationCode: string }[] } }>(`{ organisations(filter: ${filter}) { nodes { organisationCode } } }`);
  expect(errors).toBeUndefined();
  return data?.organisations.nodes.map(({ organisationCode }) => organisationCode) ?? [];
}

describe('organisations', () => {
  it('are found by code, with reports, seat and founder', async () => {
    const { data } = await subgraph.ask('{ organisation(organisationCode: "BA0000000001") { name track { value } annualReports { year filedDate isPassed } grid { gridCode } address { addressCode } founder { id } } }');
    expect(data?.organisation).toEqual({
      name: '邻里互助会', track: { value: 'FILED' }, annualReports: [{ year: 2025, filedDate: null, isPassed: null }, { year: 2024, filedDate: '2025-03-20', isPassed: true }],
      grid: { gridCode: GRID }, address: { addressCode: '990101001001000001' }, founder: { id: sealId('resident', 1) },
    });
  });

  it('have no founder and no address where the register names none', async () => {
    const { data } = await subgraph.ask('{ organisation(organisationCode: "51990101MJ0000001A") { founder { id } address { addressCode } annualReports { year } } }');
    expect(data?.organisation).toEqual({ founder: null, address: null, annualReports: [] });
  });

  it.each([
    ['{ track: REGISTERED, kind: ASSOCIATION }', ['51990101MJ0000001A']],
    ['{ status: DISSOLVED }', ['52990101MJ0000002B']],
    ['{ gridCodePrefix: "990101001001001" }', ['51990101MJ0000001A', 'BA0000000001']],
  ])('narrow by %s', async (filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });

  it('that another department points at and this register does not hold are null, not an error', async () => {
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation { name } } }';
    const { data, errors } = await subgraph.ask(query, { representations: ['BA0000000001', '91990101MA0000000X'].map((organisationCode) => ({ __typename: 'Organisation', organisationCode })) });
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([{ name: '邻里互助会' }, null]);
  });

  it('of a grid are a page with a count', async () => {
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Grid { organisations(first: 1) { totalCount nodes { organisationCode } } } } }';
    const { data } = await subgraph.ask(query, { representations: [GRID, OTHER_GRID].map((gridCode) => ({ __typename: 'Grid', gridCode })) });
    expect(data?._entities).toEqual([
      { organisations: { totalCount: 2, nodes: [{ organisationCode: '51990101MJ0000001A' }] } }, { organisations: { totalCount: 1, nodes: [{ organisationCode: '52990101MJ0000002B' }] } },
    ]);
  });
});
