import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { GridEventRecord } from '../grid-event/grid-event.record.js';
import { community } from '../index.js';
import { codesOf, putTestPlaces } from '../test-places.js';
import { addressCode, GRID, gridEventRow, NEXT_GRID, OTHER_COMMUNITY, OTHER_GRID } from '../test-rows.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      putTestPlaces(writer);
      writer.put(GridEventRecord, gridEventRow({ addressCode: addressCode(1) }));
      writer.put(GridEventRecord, gridEventRow({ eventNo: 2, addressCode: addressCode(1), kindCode: '04', stageCode: '06', reportedAt: '2026-06-02T08:00:00Z' }));
    },
  });
});
afterAll(() => subgraph.close());

async function address(selection: string, number: number): Promise<unknown> {
  const { data, errors } = await subgraph.ask<{ address: unknown }>(`query($addressCode: String!) { address(addressCode: $addressCode) { ${selection} } }`, { addressCode: addressCode(number) });
  expect(errors).toBeUndefined();
  return data?.address;
}

describe('an address', () => {
  it('says what and where it is', async () => {
    expect(await address('addressCode text unit floor room areaSquareMetres use { value zh } buildingNo building { name kind { value } }', 4)).toEqual({
      addressCode: addressCode(4), text: '邻里区春晖街道桃园社区柳荫路8号锦绣家园1栋1单元101室', unit: 1, floor: 1, room: '401', areaSquareMetres: 86, use: { value: 'OWNER_OCCUPIED', zh: '自住' }, buildingNo: 2,
      building: { name: '锦绣家园2栋', kind: { value: 'MIXED' } },
    });
    expect(await address('text', 99)).toBeNull();
  });

  it.each([[1, GRID, [GRID]], [4, null, [GRID, NEXT_GRID]], [5, null, []]])('number %i is in the grid %s, of the grids %j', async (number, grid, grids) => {
    expect(await address('grid { gridCode } grids { gridCode }', number)).toEqual({ grid: grid && { gridCode: grid }, grids: grids.map((gridCode) => ({ gridCode })) });
  });

  it('has the events that were reported there', async () => {
    expect(await address('events { nodes { eventNo } } ramps: events(filter: { kinds: [RAMP] }) { totalCount nodes { eventNo address { addressCode } } }', 1)).toEqual({
      events: { nodes: [{ eventNo: 2 }, { eventNo: 1 }] }, ramps: { totalCount: 1, nodes: [{ eventNo: 2, address: { addressCode: addressCode(1) } }] },
    });
  });

  it.each([
    [null, [...codesOf(1, 2, 3, 4, 5), addressCode(1, OTHER_COMMUNITY)]],
    ['990101002', [addressCode(1, OTHER_COMMUNITY)]],
    ['990101001001', codesOf(1, 2, 3, 4, 5)],
    [GRID, codesOf(1, 2, 3, 4)],
    [NEXT_GRID, codesOf(4)],
    [OTHER_GRID, [addressCode(1, OTHER_COMMUNITY)]],
  ])('is listed under the prefix %s: by community whether in a grid or not, by grid where it was put', async (gridCodePrefix, codes) => {
    const { data } = await subgraph.ask('query($filter: AddressFilter) { addresses(filter: $filter) { totalCount nodes { addressCode } } }', { filter: { gridCodePrefix } });
    expect(data?.addresses).toEqual({ totalCount: codes.length, nodes: codes.map((code) => ({ addressCode: code })) });
  });

  it('is listed by its use', async () => {
    const { data } = await subgraph.ask('{ addresses(filter: { use: VACANT }) { nodes { addressCode } } }');
    expect(data?.addresses).toEqual({ nodes: [{ addressCode: addressCode(3) }] });
  });

  it('is refused by a code that is none', async () => {
    const { errors } = await subgraph.ask('{ address(addressCode: "990101") { text } }');
    expect(errors).toMatchObject([{ message: 'address code: expected 18 digits, but got 6 characters', extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is found for other departments by its key, all of a request in one statement a table', async () => {
    const of = codesOf(1, 5, 99).map((code) => ({ __typename: 'Address', addressCode: code }));
    const query = 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Address { room grid { name } } } }';
    const { data } = await subgraph.ask(query, { of });
    expect(data?._entities).toEqual([{ room: '101', grid: { name: '桃园社区第1网格' } }, { room: '501', grid: null }, null]);
    expect((await subgraph.statementsOf(query, { of })).map(({ text }) => / FROM "(\w+)"/.exec(text)?.[1])).toEqual(['bzdz', 'dzwg', 'wg']);
  });
});
