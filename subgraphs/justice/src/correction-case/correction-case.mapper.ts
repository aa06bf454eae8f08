import { CORRECTION_KIND, decode } from '@linli/vocabulary';
import type { CorrectionCaseRecord } from './correction-case.record.js';
import type { CorrectionCase } from './correction-case.type.js';

/** A file of community correction as the graph publishes it. */
export function toCorrectionCase(row: CorrectionCaseRecord): CorrectionCase {
  return {
    caseNo: row.caseNo,
    kind: decode(CORRECTION_KIND, row.kindCode),
    fromDate: row.fromDate,
    toDate: row.toDate,
    reportedDate: row.reportedDate,
    dischargedDate: row.dischargedDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
