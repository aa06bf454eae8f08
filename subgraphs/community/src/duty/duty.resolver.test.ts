import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { GridWorkerRecord } from '../grid-worker/grid-worker.record.js';
import { community } from '../index.js';
import { codesOf, putTestPlaces } from '../test-places.js';
import { addressCode, dutyRow, gridWorkerRow, NEXT_GRID, OTHER_COMMUNITY, OTHER_GRID } from '../test-rows.js';
import { DutyRecord } from './duty.record.js';

const DUTIES = [
  // The secretary answers for the whole community and has a row for each of its grids.
  dutyRow({ dutyNo: 1, workerNo: 1, level: 1 }), dutyRow({ dutyNo: 2, workerNo: 1, level: 1, gridCode: NEXT_GRID }),
  dutyRow({ dutyNo: 3, workerNo: 2, level: 1, kindCode: '02', gridCode: NEXT_GRID }),
  dutyRow({ dutyNo: 4, workerNo: 3 }), dutyRow({ dutyNo: 5, workerNo: 4, gridCode: NEXT_GRID }),
  dutyRow({ dutyNo: 6, workerNo: 3, fromDate: '2020-01-01', toDate: '2023-12-31' }),
  dutyRow({ dutyNo: 7, workerNo: 5, level: 3, buildingNo: 1, kindCode: '06' }), dutyRow({ dutyNo: 8, workerNo: 5, level: 3, buildingNo: 2, kindCode: '06', gridCode: NEXT_GRID }),
  dutyRow({ dutyNo: 9, workerNo: 6, gridCode: OTHER_GRID }),
];

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      putTestPlaces(writer);
      for (const duty of DUTIES) writer.put(DutyRecord, duty);
      for (const workerNo of [1, 2, 3, 4, 5, 6]) writer.put(GridWorkerRecord, gridWorkerRow({ workerNo, name: `测试${workerNo}` }));
    },
  });
});
afterAll(() => subgraph.close());

async function chainOf(code: string, on: string): Promise<number[] | undefined> {
  const { data, errors } = await subgraph.ask<{ whoIsResponsible: { dutyNo: number }[] | null }>('query($code: String!, $on: Date!) { whoIsResponsible(addressCode: $code, on: $on) { dutyNo } }', { code, on });
  expect(errors).toBeUndefined();
  return data?.whoIsResponsible?.map(({ dutyNo }) => dutyNo);
}

describe('who is responsible for an address', () => {
  it.each([
    ['building, then grid, then community', addressCode(1), '2026-06-30', [7, 4, 1, 3]],
    ['those of both grids where it is in two, and who answers for the community once', addressCode(4), '2026-06-30', [8, 4, 5, 1, 3]],
    ['building and community where it is in no grid', addressCode(5), '2026-06-30', [8, 1, 3]],
    ['whoever it was on an earlier day', addressCode(1), '2023-12-31', [6]],
    ['nobody before that', addressCode(1), '2019-12-31', []],
    ['nobody of another community', addressCode(1, OTHER_COMMUNITY), '2026-06-30', [9]],
  ])('is %s', async (_words, code, on, expected) => {
    expect(await chainOf(code, on)).toEqual(expected);
  });

  it('is null for an address that the register has not', async () => {
    expect(await chainOf(addressCode(99), '2026-06-30')).toBeUndefined();
  });

  it('is the same asked of the address, all addresses of a request in one statement', async () => {
    const query = 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Address { responsibleChain(on: "2026-06-30") { dutyNo worker { name } building { name } grid { name } } } } }';
    const of = codesOf(1, 5).map((code) => ({ __typename: 'Address', addressCode: code }));
    const { data } = await subgraph.ask<{ _entities: { responsibleChain: { dutyNo: number }[] }[] }>(query, { of });
    expect(data?._entities.map(({ responsibleChain }) => responsibleChain.map(({ dutyNo }) => dutyNo))).toEqual([[7, 4, 1, 3], [8, 1, 3]]);
    expect(data?._entities[0]?.responsibleChain[0]).toEqual({ dutyNo: 7, worker: { name: '测试5' }, building: { name: '锦绣家园1栋' }, grid: { name: '桃园社区第1网格' } });
    expect(await subgraph.statementsOf(query, { of })).toHaveLength(5);
  });

  it.each([['1', 'BAD_USER_INPUT'], ['000000000000000000', 'DIVISION_UNKNOWN']])('is not asked for the code %s', async (code, errorCode) => {
    const { errors } = await subgraph.ask('query($code: String!) { whoIsResponsible(addressCode: $code, on: "2026-06-30") { dutyNo } }', { code });
    expect(errors).toMatchObject([{ path: ['whoIsResponsible'], extensions: { code: errorCode } }]);
  });
});

describe('a duty', () => {
  it('is found by its number', async () => {
    const { data } = await subgraph.ask('{ duty(dutyNo: 7) { level fromDate toDate kind { value } } none: duty(dutyNo: 70) { level } }');
    expect(data).toEqual({ duty: { level: 3, fromDate: '2024-01-01', toDate: null, kind: { value: 'RENTAL' } }, none: null });
  });

  it.each([['{ level: 1 }', [1, 2, 3]], ['{ kind: ORDER }', [3]], ['{ gridCodePrefix: "990101002" }', [9]], ['{ level: 2, activeOn: "2023-01-01" }', [6]]])('is listed by %s', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ duties(filter: ${filter}) { nodes { dutyNo } } }`);
    expect(data?.duties).toEqual({ nodes: numbers.map((dutyNo) => ({ dutyNo })) });
  });
});
