import { decode, DISABILITY_CATEGORY, DISABILITY_GRADE } from '@linli/vocabulary';
import type { DisabilityRecord } from './disability.record.js';
import type { Disability } from './disability.type.js';

/** A disability certificate as the graph publishes it. The register holds the standard's codes. */
export function toDisability(row: DisabilityRecord): Disability {
  return {
    residentNo: row.residentNo,
    certificateNo: row.certificateNo,
    category: decode(DISABILITY_CATEGORY, row.categoryCode),
    grade: decode(DISABILITY_GRADE, row.gradeCode),
    issuedDate: row.issuedDate,
    validToDate: row.validToDate,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
