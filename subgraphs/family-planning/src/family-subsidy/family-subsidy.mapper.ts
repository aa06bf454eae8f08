import { decode, SUBSIDY_KIND, SUBSIDY_STATUS } from '@linli/vocabulary';
import type { FamilySubsidyRecord } from './family-subsidy.record.js';
import type { FamilySubsidy } from './family-subsidy.type.js';

/** A subsidy as the graph publishes it. */
export function toFamilySubsidy(row: FamilySubsidyRecord): FamilySubsidy {
  return {
    subsidyNo: row.subsidyNo,
    kind: decode(SUBSIDY_KIND, row.kindCode),
    fenPerYear: row.fenPerYear,
    fromDate: row.fromDate,
    status: decode(SUBSIDY_STATUS, row.statusCode),
    residentNo: row.residentNo,
    householdNo: row.householdNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
