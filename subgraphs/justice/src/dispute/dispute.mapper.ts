import { decode, DISPUTE_KIND, DISPUTE_SCALE, DISPUTE_STAGE } from '@linli/vocabulary';
import type { DisputeRecord } from './dispute.record.js';
import type { Dispute } from './dispute.type.js';

/** A file of the mediation register as the graph publishes it. */
export function toDispute(row: DisputeRecord): Dispute {
  return {
    caseNo: row.caseNo,
    kind: decode(DISPUTE_KIND, row.kindCode),
    scale: decode(DISPUTE_SCALE, row.scaleCode),
    date: row.date,
    headcount: row.headcount,
    stage: decode(DISPUTE_STAGE, row.stageCode),
    deadlineDate: row.deadlineDate,
    method: row.method,
    isSuccessful: row.isSuccessful,
    agreementDate: row.agreementDate,
    agreementNo: row.agreementNo,
    isKept: row.isKept,
    judicialConfirmationDueDate: row.judicialConfirmationDueDate,
    judicialConfirmationDate: row.judicialConfirmationDate,
    reviewNote: row.reviewNote,
    summary: row.summary,
    gridCode: row.gridCode,
    addressCode: row.addressCode,
    committeeNo: row.committeeNo,
    mediatorNo: row.mediatorNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
