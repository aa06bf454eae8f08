import type { ElderCare, Feed, Neighbourhood } from '@linli/synthetic-district';
import { CARE_LEVEL, CARE_SERVICE_STATUS, CHILD_WELFARE_KIND, encodeOne, type CareServiceStatusValue } from '@linli/vocabulary';
import type { ChildWelfareRecord } from '../child-welfare/child-welfare.record.js';
import type { ElderCareRecord } from '../elder-care/elder-care.record.js';

/** The care services that the feed has got to. */
export function elderCareRows({ elderCares }: Neighbourhood, feed: Feed): ElderCareRecord[] {
  return elderCares.filter(({ fromDate }) => feed.hasCome(fromDate)).map((facts) => toElderCareRow(facts, feed));
}

/** The files of child welfare that the feed has got to. */
export function childWelfareRows({ childWelfares }: Neighbourhood, feed: Feed): ChildWelfareRecord[] {
  return childWelfares.filter(({ openedDate }) => feed.hasCome(openedDate)).map((facts) => ({
    fileNo: facts.fileNo,
    residentNo: facts.residentNo,
    gridCode: feed.gridOf(facts.residentNo),
    kindCode: encodeOne(CHILD_WELFARE_KIND, facts.kind),
    guardianNo: facts.guardianResidentNo,
    actualCarerNo: facts.actualCarerResidentNo,
    isFatherAway: facts.isFatherAway,
    isMotherAway: facts.isMotherAway,
    school: facts.school,
    helpPlan: facts.helpPlan,
    openedDate: facts.openedDate,
    lastCareVisitDate: feed.heldDate(facts.lastCareVisitDate),
    ...feed.stamp,
  }));
}

function toElderCareRow(facts: ElderCare, feed: Feed): ElderCareRecord {
  const toDate = feed.heldDate(facts.toDate);
  const visitDates = facts.visitDates.filter((date) => feed.hasCome(date)).sort();
  return {
    careNo: facts.careNo,
    residentNo: facts.residentNo,
    gridCode: feed.gridOf(facts.residentNo),
    needLevelCode: encodeOne(CARE_LEVEL, facts.needLevel),
    plan: facts.plan,
    providerOrganisationCode: facts.providerOrganisationCode,
    subsidyFenPerMonth: facts.subsidyFenPerMonth,
    statusCode: encodeOne(CARE_SERVICE_STATUS, heldStatus(facts, toDate)),
    fromDate: facts.fromDate,
    toDate,
    lastVisitDate: visitDates.at(-1) ?? null,
    visitDates,
    ...feed.stamp,
  };
}

// A service whose end the feed has not got to still runs.
function heldStatus({ status, toDate }: ElderCare, heldToDate: string | null): CareServiceStatusValue {
  return status === 'ENDED' && toDate !== heldToDate ? 'ACTIVE' : status;
}
