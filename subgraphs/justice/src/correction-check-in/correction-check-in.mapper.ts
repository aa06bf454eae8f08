import type { CorrectionCheckInRecord } from './correction-check-in.record.js';
import type { CorrectionCheckIn } from './correction-check-in.type.js';

/** A check-in as the graph publishes it. */
export function toCorrectionCheckIn({ dueDate, doneDate }: CorrectionCheckInRecord): CorrectionCheckIn {
  return { dueDate, doneDate };
}
