import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testCaller, testResident, type TestSubgraph } from '@linli/test-kit';
import { civilAffairs } from '../index.js';
import { MarriageRecord } from './marriage.record.js';
import { marriageRow, OTHER_GRID } from '../test-rows.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(civilAffairs, {
    rows: (writer) => {
      writer.put(MarriageRecord, marriageRow());
      writer.put(MarriageRecord, marriageRow({ entryNo: 'J990101-2014-000001-2', residentNo: 2, spouseNo: 1, isFirstSpouse: false, gridCode: OTHER_GRID }));
      const second = { certificateNo: 'J990101-2021-000002', kindCode: '22', registeredDate: '2021-07-07', endedDate: '2024-01-02', endReasonCode: '01' };
      writer.put(MarriageRecord, marriageRow({ ...second, entryNo: 'J990101-2021-000002-1', residentNo: 5, spouseNo: 6, gridCode: OTHER_GRID }));
      writer.put(MarriageRecord, marriageRow({ ...second, entryNo: 'J990101-2021-000002-2', residentNo: 6, spouseNo: 5, isFirstSpouse: false }));
      writer.put(MarriageRecord, marriageRow({ entryNo: 'J990101-2025-000003-1', certificateNo: 'J990101-2025-000003', kindCode: '39', registeredDate: '2025-03-03', residentNo: 5, spouseNo: 9, gridCode: OTHER_GRID }));
    },
  });
});
afterAll(() => subgraph.close());

async function list(filter: string): Promise<string[]> {
  const { data, errors } = await subgraph.ask<{ marriages: { nodes: { certificateNo: string }[] } }>(`{ marriages(filter: ${filter}) { nodes { certificateNo } } }`);
  expect(errors).toBeUndefined();
  return data?.marriages.nodes.map(({ certificateNo }) => certificateNo) ?? [];
}

describe('marriages', () => {
  it('are found by certificate number, with both spouses', async () => {
    const { data } = await subgraph.ask(`{ marriage(certificateNo: "J990101-2021-000002") { kind { value } registeredDate endedDate endReason { value } maritalStatus { value } spouses { id } } }`);
    expect(data?.marriage).toEqual({
      kind: { value: 'REMARRIAGE' }, registeredDate: '2021-07-07', endedDate: '2024-01-02', endReason: { value: 'DIVORCE_REGISTRATION' }, maritalStatus: { value: 'DIVORCED' },
      spouses: [{ id: sealId('resident', 5) }, { id: sealId('resident', 6) }],
    });
  });

  it('are null where the register has none', async () => {
    expect((await subgraph.ask('{ marriage(certificateNo: "J0") { certificateNo } }')).data).toEqual({ marriage: null });
  });

  it.each([
    ['{}', ['J990101-2014-000001', 'J990101-2021-000002', 'J990101-2025-000003']],
    ['{ registeredFrom: "2021-07-07", registeredUpTo: "2021-07-07" }', ['J990101-2021-000002']],
    ['{ registeredFrom: "2021-07-08" }', ['J990101-2025-000003']],
    ['{ isEnded: true }', ['J990101-2021-000002']],
    ['{ isEnded: false, kind: FIRST }', ['J990101-2014-000001']],
    ['{ kind: UNMAPPED }', ['J990101-2025-000003']],
    ['{ gridCodePrefix: "990101001001" }', ['J990101-2014-000001']],
  ])('stand once each in a list narrowed by %s', async (filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });

  it('cannot be narrowed by a grid code of another form', async () => {
    const { errors } = await subgraph.ask('{ marriages(filter: { gridCodePrefix: "9901" }) { nodes { certificateNo } } }');
    expect(errors?.[0]?.extensions.code).toBe('GRID_UNKNOWN');
  });
});

describe('a marriage whose spouses live in two streets', () => {
  const ENTITIES = '{ _entities(representations: [{ __typename: "Resident", residentNo: 1 }, { __typename: "Resident", residentNo: 2 }, { __typename: "Resident", residentNo: 77 }]) { ... on Resident { marriage { certificateNo } } } }';
  const held = { marriage: { certificateNo: 'J990101-2014-000001' } };

  it('is answered of the spouse who lives within the jurisdiction, and refused of the other', async () => {
    const { data, errors } = await subgraph.ask(ENTITIES, {}, testCaller({ jurisdiction: '990101001' }));
    expect(data).toEqual({ _entities: [held, { marriage: null }, { marriage: null }] });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['_entities', 1, 'marriage'], 'OUTSIDE_JURISDICTION']]);
  });

  it.each([1, 2])('is spouse %i\'s own, from either side', async (residentNo) => {
    const { data, errors } = await subgraph.ask(ENTITIES, {}, testResident(residentNo));
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [held, held, { marriage: null }] });
    expect(await subgraph.ask('{ marriages { totalCount nodes { certificateNo } } }', {}, testResident(residentNo))).toEqual({ data: { marriages: { totalCount: 1, nodes: [held.marriage] } } });
  });
});
