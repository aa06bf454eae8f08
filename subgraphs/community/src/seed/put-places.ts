import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { BUILDING_KIND, DWELLING_USE, encodeOne, FACILITY_KIND } from '@linli/vocabulary';
import { AddressGridRecord } from '../address-grid/address-grid.record.js';
import { AddressRecord } from '../address/address.record.js';
import { BuildingRecord } from '../building/building.record.js';
import { CommunityRecord } from '../community/community.record.js';
import { FacilityRecord } from '../facility/facility.record.js';
import { GridRecord } from '../grid/grid.record.js';
import { stamp } from './stamp.js';

/** Writes grids, buildings, addresses and things, and which address lies in which grid. */
export function putPlaces(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const { community, grids, buildings, facilities, options } = neighbourhood;
  const days = stamp(options);
  writer.put(CommunityRecord, { ...community, ...days });
  for (const grid of grids) writer.put(GridRecord, { ...grid, communityCode: community.communityCode, ...days });
  for (const { kind, floors, units, ...building } of buildings) {
    writer.put(BuildingRecord, { ...building, kindCode: encodeOne(BUILDING_KIND, kind), floorCount: floors, unitCount: units, ...days });
  }
  for (const { kind, ...facility } of facilities) writer.put(FacilityRecord, { ...facility, kindCode: encodeOne(FACILITY_KIND, kind), ...days });
  putAddresses(neighbourhood, writer);
}

function putAddresses({ addresses, conflicts, options }: Neighbourhood, writer: RegisterWriter): void {
  const days = stamp(options);
  const missing = new Set(conflicts.flatMap((conflict) => (conflict.kind === 'ADDRESS_WITHOUT_GRID' ? conflict.addressCode : [])));
  for (const { use, gridCode, ...address } of addresses) {
    writer.put(AddressRecord, { ...address, useCode: encodeOne(DWELLING_USE, use), ...days });
    if (!missing.has(address.addressCode)) writer.put(AddressGridRecord, { addressCode: address.addressCode, gridCode, ...days });
  }
  for (const conflict of conflicts) {
    if (conflict.kind === 'ADDRESS_IN_TWO_GRIDS') writer.put(AddressGridRecord, { addressCode: conflict.addressCode, gridCode: conflict.otherGridCode, ...days });
  }
}
