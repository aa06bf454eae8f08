import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { AddressGridRecord } from '../address-grid/address-grid.record.js';
import { AddressRecord } from '../address/address.record.js';
import { GridRecord } from '../grid/grid.record.js';
import { community } from '../index.js';
import { putTestPlaces } from '../test-places.js';
import { addressCode, addressGridRow, addressRow, GRID, gridRow, NEXT_GRID, OTHER_COMMUNITY, OTHER_GRID } from '../test-rows.js';

const EMPTY_GRID = `${OTHER_COMMUNITY}002`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      putTestPlaces(writer);
      writer.put(GridRecord, gridRow({ gridCode: EMPTY_GRID, communityCode: OTHER_COMMUNITY, name: '杏林社区第2网格' }));
      for (let number = 2; number <= 301; number++) {
        writer.put(AddressRecord, addressRow({ addressCode: addressCode(number, OTHER_COMMUNITY), buildingNo: 3, useCode: number <= 20 ? '03' : '01' }));
        writer.put(AddressGridRecord, addressGridRow({ addressCode: addressCode(number, OTHER_COMMUNITY), gridCode: OTHER_GRID }));
      }
    },
  });
});
afterAll(() => subgraph.close());

const SIZES = 'gridsBelowCount gridsBelow { dwellingCount grid { gridCode } } gridsAboveCount gridsAbove { dwellingCount occupiedDwellingCount grid { gridCode name } }';
const PLACING = 'addressesWithoutGridCount addressesWithoutGrid { addressCode room } addressesInTwoGridsCount addressesInTwoGrids { address { addressCode } grids { gridCode name } }';

async function report(selection: string, args = ''): Promise<Record<string, unknown>> {
  const { data, errors } = await subgraph.ask<{ gridCoverageReport: Record<string, unknown> }>(`{ gridCoverageReport${args} { ${selection} } }`);
  expect(errors).toBeUndefined();
  return data?.gridCoverageReport ?? {};
}

describe('how the grids cover the addresses', () => {
  it('names grids of fewer than 250 dwellings and of more than 300', async () => {
    expect(await report(SIZES)).toEqual({
      gridsBelowCount: 3, gridsBelow: [{ dwellingCount: 4, grid: { gridCode: GRID } }, { dwellingCount: 1, grid: { gridCode: NEXT_GRID } }, { dwellingCount: 0, grid: { gridCode: EMPTY_GRID } }],
      gridsAboveCount: 1, gridsAbove: [{ dwellingCount: 301, occupiedDwellingCount: 282, grid: { gridCode: OTHER_GRID, name: '杏林社区第1网格' } }],
    });
  });

  it.each([
    ['(gridCodePrefix: "990101002")', [EMPTY_GRID], [OTHER_GRID]],
    ['(gridCodePrefix: "990101001001001", smallest: 4)', [], []],
    ['(gridCodePrefix: "990101001001001", smallest: 5)', [GRID], []],
    ['(smallest: 1, largest: 301)', [EMPTY_GRID], []],
    ['(smallest: 2, largest: 3)', [NEXT_GRID, EMPTY_GRID], [GRID, OTHER_GRID]],
    ['(gridCodePrefix: "990101002", isVacantCounted: false)', [EMPTY_GRID], []],
    // Three of its four dwellings are not vacant.
    ['(gridCodePrefix: "990101001001001", smallest: 4, isVacantCounted: false)', [GRID], []],
  ])('asked%s names those outside', async (args, below, above) => {
    const sizes = (await report(SIZES, args)) as { gridsBelow: { grid: { gridCode: string } }[]; gridsAbove: { grid: { gridCode: string } }[]; gridsBelowCount: number; gridsAboveCount: number };
    expect([sizes.gridsBelow.map(({ grid }) => grid.gridCode), sizes.gridsAbove.map(({ grid }) => grid.gridCode)]).toEqual([below, above]);
    expect([sizes.gridsBelowCount, sizes.gridsAboveCount]).toEqual([below.length, above.length]);
  });

  it.each(['', '(gridCodePrefix: "990101001")', '(gridCodePrefix: "990101001001002")'])('names addresses in no grid and in two%s', async (args) => {
    expect(await report(PLACING, args)).toEqual({
      addressesWithoutGridCount: 1, addressesWithoutGrid: [{ addressCode: addressCode(5), room: '501' }],
      addressesInTwoGridsCount: 1, addressesInTwoGrids: [{ address: { addressCode: addressCode(4) }, grids: [{ gridCode: GRID, name: '桃园社区第1网格' }, { gridCode: NEXT_GRID, name: '桃园社区第2网格' }] }],
    });
  });

  it('names none where each address is in one grid', async () => {
    expect(await report(PLACING, '(gridCodePrefix: "990101002")')).toEqual({ addressesWithoutGridCount: 0, addressesWithoutGrid: [], addressesInTwoGridsCount: 0, addressesInTwoGrids: [] });
  });

  it('lists 200 at most and counts all', async () => {
    const many = await openTestSubgraph(community, { rows: (writer) => { for (let number = 1; number <= 205; number++) writer.put(AddressRecord, addressRow({ addressCode: addressCode(number) })); } });
    const { data } = await many.ask<{ gridCoverageReport: { addressesWithoutGridCount: number; addressesWithoutGrid: unknown[] } }>('{ gridCoverageReport { addressesWithoutGridCount addressesWithoutGrid { addressCode } } }');
    await many.close();
    expect(data?.gridCoverageReport.addressesWithoutGridCount).toBe(205);
    expect(data?.gridCoverageReport.addressesWithoutGrid).toHaveLength(200);
  });

  it('takes one statement for sizes, two for addresses, and one or two for the grids and addresses named', async () => {
    const { length } = await subgraph.statementsOf(`{ gridCoverageReport { ${SIZES} ${PLACING} } }`);
    expect(length).toBeGreaterThanOrEqual(5);
    expect(length).toBeLessThanOrEqual(6);
    expect(await subgraph.statementsOf('{ gridCoverageReport { gridsAboveCount gridsBelowCount } }')).toHaveLength(1);
  });

  it.each([
    ['(gridCodePrefix: "12")', 'GRID_UNKNOWN', 'grid code: expected 15 digits, or the first 6, 9 or 12 of them, but got 2 characters'],
    ['(gridCodePrefix: "000000")', 'DIVISION_UNKNOWN', 'division code: expected 6, 9 or 12 digits that begin with a province (GB/T 2260), but got 6 digits of no province'],
    ['(smallest: 300, largest: 250)', 'BAD_USER_INPUT', 'smallest and largest: expected smallest of 0 or more, and largest not below it, but got 300 and 250'],
    ['(smallest: -1)', 'BAD_USER_INPUT', 'smallest and largest: expected smallest of 0 or more, and largest not below it, but got -1 and 300'],
  ])('is not asked%s', async (args, code, message) => {
    const { errors } = await subgraph.ask(`{ gridCoverageReport${args} { gridsBelowCount } }`);
    expect(errors).toMatchObject([{ message, path: ['gridCoverageReport'], extensions: { code } }]);
  });
});
