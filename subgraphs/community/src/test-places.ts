import type { RegisterWriter } from '@linli/subgraph-kit';
import { AddressGridRecord } from './address-grid/address-grid.record.js';
import { AddressRecord } from './address/address.record.js';
import { BuildingRecord } from './building/building.record.js';
import { CommunityRecord } from './community/community.record.js';
import { GridRecord } from './grid/grid.record.js';
import { addressCode, addressGridRow, addressRow, buildingRow, COMMUNITY, communityRow, gridRow, NEXT_GRID, OTHER_COMMUNITY, OTHER_GRID } from './test-rows.js';

// Places for tests: two communities of two streets; in the first, address 4 is in both grids and address 5 in none; the second has one address in one grid.

/** Puts down communities, grids, buildings and addresses. */
export function putTestPlaces(writer: RegisterWriter): void {
  writer.put(CommunityRecord, communityRow());
  writer.put(CommunityRecord, communityRow({ communityCode: OTHER_COMMUNITY, name: '杏林社区', streetCode: '990101002', streetName: '明德街道' }));
  writer.put(GridRecord, gridRow());
  writer.put(GridRecord, gridRow({ gridCode: NEXT_GRID, name: '桃园社区第2网格' }));
  writer.put(GridRecord, gridRow({ gridCode: OTHER_GRID, name: '杏林社区第1网格', communityCode: OTHER_COMMUNITY }));
  writer.put(BuildingRecord, buildingRow());
  writer.put(BuildingRecord, buildingRow({ buildingNo: 2, gridCode: NEXT_GRID, name: '锦绣家园2栋', kindCode: '02' }));
  writer.put(BuildingRecord, buildingRow({ buildingNo: 3, gridCode: OTHER_GRID, name: '安居苑1栋' }));
  for (const [number, buildingNo, unit, useCode] of [[1, 1, 1, '01'], [2, 1, 1, '02'], [3, 1, 2, '03'], [4, 2, 1, '01'], [5, 2, 1, '01']] as const) {
    writer.put(AddressRecord, addressRow({ addressCode: addressCode(number), buildingNo, unit, useCode, room: `${number}01` }));
  }
  writer.put(AddressRecord, addressRow({ addressCode: addressCode(1, OTHER_COMMUNITY), buildingNo: 3 }));
  for (const number of [1, 2, 3, 4]) writer.put(AddressGridRecord, addressGridRow({ addressCode: addressCode(number) }));
  writer.put(AddressGridRecord, addressGridRow({ addressCode: addressCode(4), gridCode: NEXT_GRID }));
  writer.put(AddressGridRecord, addressGridRow({ addressCode: addressCode(1, OTHER_COMMUNITY), gridCode: OTHER_GRID }));
}

/** The codes of the addresses that these numbers stand for, in the first community. */
export function codesOf(...numbers: readonly number[]): string[] {
  return numbers.map((number) => addressCode(number, COMMUNITY));
}
