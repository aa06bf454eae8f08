import { decode, ASSISTANCE_DECISION, ASSISTANCE_KIND } from '@linli/vocabulary';
import type { AssistanceCaseRecord } from './assistance-case.record.js';
import type { AssistanceCase } from './assistance-case.type.js';

/** A case of assistance as the graph publishes it. The register holds the codes of the tables. */
export function toAssistanceCase(row: AssistanceCaseRecord): AssistanceCase {
  return {
    caseNo: row.caseNo,
    householdNo: row.householdNo,
    gridCode: row.gridCode,
    personNos: row.personNos,
    kind: decode(ASSISTANCE_KIND, row.kindCode),
    decision: decode(ASSISTANCE_DECISION, row.decisionCode),
    fenPerMonth: row.fenPerMonth,
    fromDate: row.fromDate,
    toDate: row.toDate,
    reviewDueDate: row.reviewDueDate,
    lastReviewDate: row.lastReviewDate,
    hasHouseholdMandate: row.hasHouseholdMandate,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
