import type { RegisterWriter } from '@linli/subgraph-kit';
import { openFeed, type BirthRegistration, type ContraceptionServiceCount, type FamilySubsidy, type Feed, type FloatingNotice, type InfantService, type Neighbourhood, type OneChildCertificate } from '@linli/synthetic-district';
import { encodeOne, FLOATING_NOTICE_KIND, INFANT_CARE_PLACE, NOTICE_DIRECTION, SUBSIDY_KIND, SUBSIDY_STATUS } from '@linli/vocabulary';
import { BirthRegistrationRecord } from './birth-registration/birth-registration.record.js';
import { ContraceptionServiceCountRecord } from './contraception-service-count/contraception-service-count.record.js';
import { FamilySubsidyRecord } from './family-subsidy/family-subsidy.record.js';
import { FloatingNoticeRecord } from './floating-notice/floating-notice.record.js';
import { InfantServiceRecord } from './infant-service/infant-service.record.js';
import { OneChildCertificateRecord } from './one-child-certificate/one-child-certificate.record.js';

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Writes one community as the family planning register holds it: the truth as it was 45 days ago. No mistake of this register is known. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const feed = openFeed(neighbourhood, 'family-planning');
  const { hasCome } = feed;
  const deathDates = new Map(neighbourhood.residents.map(({ residentNo, deathDate }) => [residentNo, deathDate]));
  const { birthRegistrations, oneChildCertificates, familySubsidies, floatingNotices, infantServices, contraceptionServiceCounts } = neighbourhood;
  for (const fact of birthRegistrations) if (hasCome(fact.registeredDate)) writer.put(BirthRegistrationRecord, toBirthRegistrationRow(fact, feed));
  for (const fact of oneChildCertificates) if (hasCome(fact.issuedDate)) writer.put(OneChildCertificateRecord, toCertificateRow(fact, { feed, deathDates }));
  for (const fact of familySubsidies) if (hasCome(fact.fromDate)) writer.put(FamilySubsidyRecord, toSubsidyRow(fact, feed));
  for (const fact of floatingNotices) if (hasCome(fact.sentDate)) writer.put(FloatingNoticeRecord, toNoticeRow(fact, feed));
  for (const fact of infantServices) if (hasCome(fact.fromDate)) writer.put(InfantServiceRecord, toInfantRow(fact, feed));
  for (const fact of contraceptionServiceCounts) if (hasCome(lastDayOf(fact))) writer.put(ContraceptionServiceCountRecord, toCountRow(fact, feed));
}

function toBirthRegistrationRow(fact: BirthRegistration, { stamp, gridOf, hasCome }: Feed): BirthRegistrationRecord {
  const isBirthReported = fact.childBirthDate !== null && hasCome(fact.childBirthDate);
  return {
    ...stamp,
    registrationNo: fact.registrationNo,
    residentNo: fact.motherNo,
    gridCode: gridOf(fact.motherNo),
    coupleNos: fact.fatherNo === null ? [fact.motherNo] : [fact.motherNo, fact.fatherNo],
    parity: fact.parity,
    registeredDate: fact.registeredDate,
    childBirthDate: isBirthReported ? fact.childBirthDate : null,
    childNo: isBirthReported ? fact.childNo : null,
  };
}

function toCertificateRow(fact: OneChildCertificate, { feed: { stamp, gridOf, hasCome }, deathDates }: { readonly feed: Feed; readonly deathDates: ReadonlyMap<number, string | null> }): OneChildCertificateRecord {
  const deathDate = fact.childNo === null ? null : deathDates.get(fact.childNo) ?? null;
  return {
    ...stamp,
    certificateNo: fact.certificateNo,
    holderNos: [...fact.holderNos],
    childNo: fact.childNo,
    isChildDeceased: fact.isChildDeceased && (deathDate === null || hasCome(deathDate)),
    issuedDate: fact.issuedDate,
    gridCode: gridOf(fact.holderNos[0] ?? 0),
  };
}

function toSubsidyRow(fact: FamilySubsidy, { stamp, gridOf }: Feed): FamilySubsidyRecord {
  return {
    ...stamp,
    subsidyNo: fact.subsidyNo,
    householdNo: fact.householdNo,
    residentNo: fact.residentNo,
    gridCode: gridOf(fact.residentNo),
    kindCode: encodeOne(SUBSIDY_KIND, fact.kind),
    fenPerYear: fact.fenPerYear,
    fromDate: fact.fromDate,
    statusCode: encodeOne(SUBSIDY_STATUS, fact.status),
  };
}

function toNoticeRow(fact: FloatingNotice, { stamp, gridOf, heldDate }: Feed): FloatingNoticeRecord {
  return {
    ...stamp,
    noticeNo: fact.noticeNo,
    residentNo: fact.residentNo,
    gridCode: gridOf(fact.residentNo),
    originDivisionCode: fact.originDivisionCode,
    directionCode: encodeOne(NOTICE_DIRECTION, fact.direction),
    kindCode: encodeOne(FLOATING_NOTICE_KIND, fact.kind),
    sentDate: fact.sentDate,
    dueDate: fact.dueDate,
    acknowledgedDate: heldDate(fact.acknowledgedDate),
  };
}

function toInfantRow(fact: InfantService, { stamp, gridOf }: Feed): InfantServiceRecord {
  return {
    ...stamp,
    serviceNo: fact.serviceNo,
    residentNo: fact.childNo,
    gridCode: gridOf(fact.childNo),
    placeCode: encodeOne(INFANT_CARE_PLACE, fact.place),
    provider: fact.provider,
    fromDate: fact.fromDate,
  };
}

function toCountRow(fact: ContraceptionServiceCount, { stamp }: Feed): ContraceptionServiceCountRecord {
  const { gridCode, year, quarter, servedCount } = fact;
  return { ...stamp, countNo: `${gridCode}${year}${quarter}`, gridCode, year, quarter, servedCount };
}

// A quarter is reported when it is over.
function lastDayOf({ year, quarter }: ContraceptionServiceCount): string {
  return `${year}-${QUARTER_ENDS[quarter - 1] ?? '12-31'}`;
}
