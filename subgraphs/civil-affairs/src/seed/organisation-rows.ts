import type { CommunityTask, Feed, Neighbourhood, SocialOrganisation } from '@linli/synthetic-district';
import { COMMUNITY_TASK_DECISION, DEPARTMENT, encodeOne, ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK } from '@linli/vocabulary';
import type { CommunityTaskRecord } from '../community-task/community-task.record.js';
import type { HeldAnnualReport, OrganisationRecord } from '../organisation/organisation.record.js';

/** The social organisations that the feed has got to. One that is filed and registered stands twice, as the register has it. */
export function organisationRows({ organisations }: Neighbourhood, feed: Feed): OrganisationRecord[] {
  return organisations.filter(({ foundedDate }) => feed.hasCome(foundedDate)).map((facts) => ({
    organisationCode: facts.organisationCode,
    name: facts.name,
    kindCode: encodeOne(ORGANISATION_KIND, facts.kind),
    trackCode: encodeOne(ORGANISATION_TRACK, facts.track),
    statusCode: encodeOne(ORGANISATION_STATUS, facts.status),
    foundedDate: facts.foundedDate,
    annualReports: facts.annualReports.map((report) => toHeldReport(report, feed)),
    gridCode: facts.gridCode,
    addressCode: facts.addressCode,
    founderNo: facts.founderResidentNo,
    ...feed.stamp,
  }));
}

/** The tasks asked of communities that the feed has got to. */
export function communityTaskRows({ communityTasks }: Neighbourhood, feed: Feed): CommunityTaskRecord[] {
  return communityTasks.filter(({ requestedDate }) => feed.hasCome(requestedDate)).map((facts) => toTaskRow(facts, feed));
}

function toHeldReport({ year, filedDate, isPassed }: SocialOrganisation['annualReports'][number], feed: Feed): HeldAnnualReport {
  const held = feed.heldDate(filedDate);
  return { year, filedDate: held, isPassed: held === null ? null : isPassed };
}

// A decision that the feed has not got to is still to be made.
function toTaskRow(facts: CommunityTask, feed: Feed): CommunityTaskRecord {
  const decidedDate = feed.heldDate(facts.decidedDate);
  return {
    taskNo: facts.taskNo,
    requestingDepartmentCode: encodeOne(DEPARTMENT, facts.requestingDepartment),
    title: facts.titleZh,
    legalBasis: facts.legalBasis,
    workloadHoursPerMonth: facts.workloadHoursPerMonth,
    requestedDate: facts.requestedDate,
    decisionCode: encodeOne(COMMUNITY_TASK_DECISION, decidedDate === facts.decidedDate ? facts.decision : 'PENDING'),
    decidedDate,
    ...feed.stamp,
  };
}
