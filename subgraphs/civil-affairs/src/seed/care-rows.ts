import type { ElderCare, Neighbourhood } from '@linli/synthetic-district';
import { CARE_LEVEL, CARE_SERVICE_STATUS, CHILD_WELFARE_KIND, encodeOne, type CareServiceStatusValue } from '@linli/vocabulary';
import type { ChildWelfareRecord } from '../child-welfare/child-welfare.record.js';
import type { ElderCareRecord } from '../elder-care/elder-care.record.js';
import { hasHappened, heldDate, type Registration } from './registration.js';

/** The care services that the feed has got to. */
export function elderCareRows({ elderCares }: Neighbourhood, registration: Registration): ElderCareRecord[] {
  return elderCares.filter(({ fromDate }) => hasHappened(fromDate, registration)).map((facts) => toElderCareRow(facts, registration));
}

/** The files of child welfare that the feed has got to. */
export function childWelfareRows({ childWelfares }: Neighbourhood, registration: Registration): ChildWelfareRecord[] {
  return childWelfares.filter(({ openedDate }) => hasHappened(openedDate, registration)).map((facts) => ({
    fileNo: facts.fileNo,
    residentNo: facts.residentNo,
    gridCode: registration.gridOf(facts.residentNo),
    kindCode: encodeOne(CHILD_WELFARE_KIND, facts.kind),
    guardianNo: facts.guardianResidentNo,
    actualCarerNo: facts.actualCarerResidentNo,
    isFatherAway: facts.isFatherAway,
    isMotherAway: facts.isMotherAway,
    school: facts.school,
    helpPlan: facts.helpPlan,
    openedDate: facts.openedDate,
    lastCareVisitDate: heldDate(facts.lastCareVisitDate, registration),
    ...registration.stamp,
  }));
}

function toElderCareRow(facts: ElderCare, registration: Registration): ElderCareRecord {
  const toDate = heldDate(facts.toDate, registration);
  const visitDates = facts.visitDates.filter((date) => hasHappened(date, registration)).sort();
  return {
    careNo: facts.careNo,
    residentNo: facts.residentNo,
    gridCode: registration.gridOf(facts.residentNo),
    needLevelCode: encodeOne(CARE_LEVEL, facts.needLevel),
    plan: facts.plan,
    providerOrganisationCode: facts.providerOrganisationCode,
    subsidyFenPerMonth: facts.subsidyFenPerMonth,
    statusCode: encodeOne(CARE_SERVICE_STATUS, heldStatus(facts, toDate)),
    fromDate: facts.fromDate,
    toDate,
    lastVisitDate: visitDates.at(-1) ?? null,
    visitDates,
    ...registration.stamp,
  };
}

// A service whose end the feed has not got to still runs.
function heldStatus({ status, toDate }: ElderCare, heldToDate: string | null): CareServiceStatusValue {
  return status === 'ENDED' && toDate !== heldToDate ? 'ACTIVE' : status;
}
