import { decode, INSURANCE_SCHEME, INSURANCE_STATUS } from '@linli/vocabulary';
import type { InsuranceParticipationRecord } from './insurance-participation.record.js';
import type { InsuranceParticipation } from './insurance-participation.type.js';

/** A row of the social insurance register as the graph publishes it. */
export function toInsuranceParticipation(row: InsuranceParticipationRecord): InsuranceParticipation {
  return {
    participationNo: row.participationNo,
    scheme: decode(INSURANCE_SCHEME, row.schemeCode),
    organisationCode: row.organisationCode,
    status: decode(INSURANCE_STATUS, row.statusCode),
    baseFenPerMonth: row.baseFenPerMonth,
    paidMonths: row.paidMonths,
    fromDate: row.fromDate,
    toDate: row.toDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
