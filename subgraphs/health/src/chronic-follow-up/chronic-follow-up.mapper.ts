import { CHRONIC_CONDITION, decode } from '@linli/vocabulary';
import type { ChronicFollowUpRecord } from './chronic-follow-up.record.js';
import type { ChronicFollowUp } from './chronic-follow-up.type.js';

/** A row of the chronic follow-ups as the graph publishes it. */
export function toChronicFollowUp(row: ChronicFollowUpRecord): ChronicFollowUp {
  return {
    followUpNo: row.followUpNo,
    condition: decode(CHRONIC_CONDITION, row.conditionCode),
    fromDate: row.fromDate,
    lastFollowUpDate: row.lastFollowUpDate,
    nextDueDate: row.nextDueDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
