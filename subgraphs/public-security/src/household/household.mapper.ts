import { decode, HOUSEHOLD_KIND, HOUSEHOLD_STATUS } from '@linli/vocabulary';
import type { HouseholdRecord } from './household.record.js';
import type { Household } from './household.type.js';

/** A row of the household register as the graph publishes it. */
export function toHousehold(row: HouseholdRecord): Household {
  return {
    householdNo: row.householdNo,
    id: row.householdNo,
    hukouNo: row.hukouNo,
    kind: decode(HOUSEHOLD_KIND, row.kindCode),
    status: decode(HOUSEHOLD_STATUS, row.statusCode),
    establishedDate: row.establishedDate,
    cancelledDate: row.cancelledDate,
    headResidentNo: row.headResidentNo,
    addressCode: row.addressCode,
    gridCode: row.gridCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
