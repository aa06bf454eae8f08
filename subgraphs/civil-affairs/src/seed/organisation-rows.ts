import type { CommunityTask, Neighbourhood, SocialOrganisation } from '@linli/synthetic-district';
import { COMMUNITY_TASK_DECISION, DEPARTMENT, encodeOne, ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK } from '@linli/vocabulary';
import type { CommunityTaskRecord } from '../community-task/community-task.record.js';
import type { HeldAnnualReport, OrganisationRecord } from '../organisation/organisation.record.js';
import { hasHappened, heldDate, type Registration } from './registration.js';

/** The social organisations that the feed has got to. One that is filed and registered stands twice, as the register has it. */
export function organisationRows({ organisations }: Neighbourhood, registration: Registration): OrganisationRecord[] {
  return organisations.filter(({ foundedDate }) => hasHappened(foundedDate, registration)).map((facts) => ({
    organisationCode: facts.organisationCode,
    name: facts.name,
    kindCode: encodeOne(ORGANISATION_KIND, facts.kind),
    trackCode: encodeOne(ORGANISATION_TRACK, facts.track),
    statusCode: encodeOne(ORGANISATION_STATUS, facts.status),
    foundedDate: facts.foundedDate,
    annualReports: facts.annualReports.map((report) => toHeldReport(report, registration)),
    gridCode: facts.gridCode,
    addressCode: facts.addressCode,
    founderNo: facts.founderResidentNo,
    ...registration.stamp,
  }));
}

/** The tasks asked of communities that the feed has got to. */
export function communityTaskRows({ communityTasks }: Neighbourhood, registration: Registration): CommunityTaskRecord[] {
  return communityTasks.filter(({ requestedDate }) => hasHappened(requestedDate, registration)).map((facts) => toTaskRow(facts, registration));
}

function toHeldReport({ year, filedDate, isPassed }: SocialOrganisation['annualReports'][number], registration: Registration): HeldAnnualReport {
  const held = heldDate(filedDate, registration);
  return { year, filedDate: held, isPassed: held === null ? null : isPassed };
}

// A decision that the feed has not got to is still to be made.
function toTaskRow(facts: CommunityTask, registration: Registration): CommunityTaskRecord {
  const decidedDate = heldDate(facts.decidedDate, registration);
  return {
    taskNo: facts.taskNo,
    requestingDepartmentCode: encodeOne(DEPARTMENT, facts.requestingDepartment),
    title: facts.titleZh,
    legalBasis: facts.legalBasis,
    workloadHoursPerMonth: facts.workloadHoursPerMonth,
    requestedDate: facts.requestedDate,
    decisionCode: encodeOne(COMMUNITY_TASK_DECISION, decidedDate === facts.decidedDate ? facts.decision : 'PENDING'),
    decidedDate,
    ...registration.stamp,
  };
}
