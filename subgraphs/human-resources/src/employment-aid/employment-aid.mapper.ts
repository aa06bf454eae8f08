import { decode, EMPLOYMENT_AID_KIND } from '@linli/vocabulary';
import type { EmploymentAidRecord } from './employment-aid.record.js';
import type { EmploymentAid } from './employment-aid.type.js';

/** A row of the register of aid in finding work as the graph publishes it. */
export function toEmploymentAid(row: EmploymentAidRecord): EmploymentAid {
  return {
    aidNo: row.aidNo,
    kind: decode(EMPLOYMENT_AID_KIND, row.kindCode),
    fromDate: row.fromDate,
    toDate: row.toDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
