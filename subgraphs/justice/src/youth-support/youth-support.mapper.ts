import type { YouthSupportRecord } from './youth-support.record.js';
import type { YouthSupport } from './youth-support.type.js';

/** A mentoring file as the graph publishes it. */
export function toYouthSupport(row: YouthSupportRecord): YouthSupport {
  return {
    caseNo: row.caseNo,
    openedDate: row.openedDate,
    mentor: row.mentor,
    isLegalAidGiven: row.isLegalAidGiven,
    closedDate: row.closedDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
