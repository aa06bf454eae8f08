import type { Feed, InsuranceParticipation, Neighbourhood, Pension } from '@linli/synthetic-district';
import { addYears, ALIVE_CHECK_METHOD, encodeOne, INSURANCE_SCHEME, INSURANCE_STATUS, PENSION_STATUS } from '@linli/vocabulary';
import { InsuranceParticipationRecord } from '../insurance-participation/insurance-participation.record.js';
import { PensionRecord } from '../pension/pension.record.js';
import { periodIn, type Seeding } from './seeding.js';

/** Participations and pensions as the feed knows them. */
export function seedInsurance({ insuranceParticipations, pensions }: Pick<Neighbourhood, 'insuranceParticipations' | 'pensions'>, { feed, writer }: Seeding): void {
  for (const participation of insuranceParticipations) {
    const row = toParticipationRow(participation, feed);
    if (row) writer.put(InsuranceParticipationRecord, row);
  }
  for (const pension of pensions) {
    if (pension.fromDate <= feed.asOf) writer.put(PensionRecord, toPensionRow(pension, feed));
  }
}

function toParticipationRow(participation: InsuranceParticipation, feed: Feed): InsuranceParticipationRecord | null {
  const period = periodIn(feed, participation);
  if (!period) return null;
  // What ended since the feed's last day was still running on it.
  const status = period.toDate === participation.toDate ? participation.status : 'ACTIVE';
  return {
    participationNo: participation.participationNo,
    ...feed.about(participation.residentNo),
    ...period,
    schemeCode: encodeOne(INSURANCE_SCHEME, participation.scheme),
    organisationCode: participation.organisationCode,
    statusCode: encodeOne(INSURANCE_STATUS, status),
    baseFenPerMonth: participation.baseFenPerMonth,
    // The lag is one contribution long.
    paidMonths: status === 'ACTIVE' ? Math.max(0, participation.paidMonths - 1) : participation.paidMonths,
    ...feed.stamp,
  };
}

function toPensionRow(pension: Pension, feed: Feed): PensionRecord {
  const isStopKnown = pension.stoppedDate === null || pension.stoppedDate <= feed.asOf;
  const lastAliveCheckDate = knownAliveCheck(pension, feed);
  return {
    ...feed.about(pension.residentNo),
    fenPerMonth: pension.fenPerMonth,
    fromDate: pension.fromDate,
    statusCode: encodeOne(PENSION_STATUS, isStopKnown ? pension.status : 'ACTIVE'),
    lastAliveCheckDate,
    aliveCheckMethodCode: pension.aliveCheckMethod === null || lastAliveCheckDate === null ? null : encodeOne(ALIVE_CHECK_METHOD, pension.aliveCheckMethod),
    stoppedDate: isStopKnown ? pension.stoppedDate : null,
    stopReason: isStopKnown ? pension.stopReason : null,
    ...feed.stamp,
  };
}

// Checks are a year apart: when the feed does not know the last one yet, it knows the one before, if there was a pension to check.
function knownAliveCheck({ lastAliveCheckDate, fromDate }: Pension, { asOf }: Feed): string | null {
  if (lastAliveCheckDate === null || lastAliveCheckDate <= asOf) return lastAliveCheckDate;
  const before = addYears(lastAliveCheckDate, -1);
  return before >= fromDate ? before : null;
}
