import { decode, RELATION_TO_HEAD } from '@linli/vocabulary';
import type { HouseholdMemberRecord } from './household-member.record.js';
import type { HouseholdMember } from './household-member.type.js';

/** A line of a hukou book as the graph publishes it. */
export function toHouseholdMember(row: HouseholdMemberRecord): HouseholdMember {
  return {
    relation: decode(RELATION_TO_HEAD, row.relationCode),
    fromDate: row.fromDate,
    toDate: row.toDate,
    residentNo: row.residentNo,
    householdNo: row.householdNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
