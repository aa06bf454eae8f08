import { decode, UNEMPLOYMENT_REASON } from '@linli/vocabulary';
import type { UnemploymentRegistrationRecord } from './unemployment-registration.record.js';
import type { UnemploymentRegistration } from './unemployment-registration.type.js';

/** A row of the unemployment register as the graph publishes it. */
export function toUnemploymentRegistration(row: UnemploymentRegistrationRecord): UnemploymentRegistration {
  return {
    registrationNo: row.registrationNo,
    reason: decode(UNEMPLOYMENT_REASON, row.reasonCode),
    benefitFenPerMonth: row.benefitFenPerMonth,
    isTrainingWanted: row.isTrainingWanted,
    fromDate: row.fromDate,
    toDate: row.toDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
