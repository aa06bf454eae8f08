import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { sampleFamilySubsidy } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';
import { FamilySubsidyRecord } from './family-subsidy.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(FamilySubsidyRecord, sampleFamilySubsidy());
      writer.put(FamilySubsidyRecord, sampleFamilySubsidy({ subsidyNo: 2, residentNo: 22, kindCode: '02', fromDate: '2020-01-01', fenPerYear: 540_000 }));
      writer.put(FamilySubsidyRecord, sampleFamilySubsidy({ subsidyNo: 3, residentNo: 71, householdNo: 8, statusCode: '03', fromDate: '2018-01-01', gridCode: '990101002001001' }));
      writer.put(FamilySubsidyRecord, sampleFamilySubsidy({ subsidyNo: 4, residentNo: 72, householdNo: 9, kindCode: '77', fromDate: '2010-01-01' }));
    },
  });
});

afterAll(() => subgraph.close());

describe('familySubsidy(subsidyNo:)', () => {
  it('tells what is paid, to whom and to which household', async () => {
    const { data, errors } = await subgraph.ask('{ familySubsidy(subsidyNo: 2) { kind { value zh } fenPerYear fromDate status { value } resident { id } household { id } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      familySubsidy: {
        kind: { value: 'SPECIAL', zh: '特别扶助' }, fenPerYear: 540_000, fromDate: '2020-01-01', status: { value: 'ACTIVE' },
        resident: { id: sealId('resident', 22) }, household: { id: sealId('household', 7) },
      },
    });
  });
});

describe('familySubsidies(filter:)', () => {
  it.each([
    ['lists all, newest first', {}, [2, 3, 1, 4]],
    ['keeps to a kind', { kind: 'AWARD' }, [3, 1]],
    ['finds codes that are in no table', { kind: 'UNMAPPED' }, [4]],
    ['keeps to a status', { status: 'ENDED' }, [3]],
    ['keeps to a grid', { gridCodePrefix: '990101001001001' }, [2, 1, 4]],
    ['keeps to days of start', { startedFrom: '2015-01-01', startedUpTo: '2018-01-01' }, [3, 1]],
  ])('%s', async (_case, filter, expected) => {
    const { data, errors } = await subgraph.ask<{ familySubsidies: { nodes: { subsidyNo: number }[] } }>('query ($filter: FamilySubsidyFilter) { familySubsidies(filter: $filter) { nodes { subsidyNo } } }', { filter });
    expect(errors).toBeUndefined();
    expect(data?.familySubsidies.nodes.map(({ subsidyNo }) => subsidyNo)).toEqual(expected);
  });
});

describe('Household.familySubsidies', () => {
  const query = 'query ($households: [_Any!]!, $filter: FamilySubsidyFilter) { _entities(representations: $households) { ... on Household { id familySubsidies(filter: $filter) { nodes { subsidyNo } totalCount } } } }';
  const households = [7, 8, 404].map((householdNo) => ({ __typename: 'Household', householdNo }));

  it('lists the subsidies of each household, newest first, in one statement', async () => {
    const { data, errors } = await subgraph.ask(query.replace(' totalCount', ''), { households });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        { id: sealId('household', 7), familySubsidies: { nodes: [{ subsidyNo: 2 }, { subsidyNo: 1 }] } },
        { id: sealId('household', 8), familySubsidies: { nodes: [{ subsidyNo: 3 }] } },
        { id: sealId('household', 404), familySubsidies: { nodes: [] } },
      ],
    });
    expect(await subgraph.statementsOf(query.replace(' totalCount', ''), { households })).toHaveLength(1);
  });

  it('is narrowed by the same filter as the root list', async () => {
    const { data } = await subgraph.ask(query, { households: households.slice(0, 1), filter: { kind: 'SPECIAL' } });
    expect(data).toEqual({ _entities: [{ id: sealId('household', 7), familySubsidies: { nodes: [{ subsidyNo: 2 }], totalCount: 1 } }] });
  });
});
