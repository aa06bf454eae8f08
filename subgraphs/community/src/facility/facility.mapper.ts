import { decode, FACILITY_KIND } from '@linli/vocabulary';
import type { FacilityRecord } from './facility.record.js';
import type { Facility } from './facility.type.js';

/** A row of the list of facilities as the graph publishes it. */
export function toFacility(row: FacilityRecord): Facility {
  return {
    facilityNo: row.facilityNo,
    kind: decode(FACILITY_KIND, row.kindCode),
    place: row.place,
    installedDate: row.installedDate,
    lastCheckDate: row.lastCheckDate,
    gridCode: row.gridCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
