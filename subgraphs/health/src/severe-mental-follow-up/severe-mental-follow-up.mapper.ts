import type { SevereMentalFollowUpRecord } from './severe-mental-follow-up.record.js';
import type { SevereMentalFollowUp } from './severe-mental-follow-up.type.js';

/** A row of the sealed follow-ups as the graph publishes it. */
export function toSevereMentalFollowUp(row: SevereMentalFollowUpRecord): SevereMentalFollowUp {
  return {
    followUpNo: row.followUpNo,
    riskLevel: row.riskLevel,
    lastFollowUpDate: row.lastFollowUpDate,
    nextDueDate: row.nextDueDate,
    residentNo: row.residentNo,
    guardianResidentNo: row.guardianResidentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
