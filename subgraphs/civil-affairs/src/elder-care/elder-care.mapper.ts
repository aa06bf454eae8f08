import { decode, CARE_LEVEL, CARE_SERVICE_STATUS } from '@linli/vocabulary';
import type { ElderCareRecord } from './elder-care.record.js';
import type { ElderCare } from './elder-care.type.js';

/** A care service as the graph publishes it. The register holds the codes of the tables. */
export function toElderCare(row: ElderCareRecord): ElderCare {
  return {
    residentNo: row.residentNo,
    careNo: row.careNo,
    needLevel: decode(CARE_LEVEL, row.needLevelCode),
    plan: row.plan,
    providerOrganisationCode: row.providerOrganisationCode,
    subsidyFenPerMonth: row.subsidyFenPerMonth,
    status: decode(CARE_SERVICE_STATUS, row.statusCode),
    fromDate: row.fromDate,
    toDate: row.toDate,
    lastVisitDate: row.lastVisitDate,
    visitDates: row.visitDates,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
