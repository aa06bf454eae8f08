import type { CorrectionCase, Feed, LegalAid, RehabPlan, ReleasedHelp, YouthSupport } from '@linli/synthetic-district';
import { CORRECTION_KIND, encodeOne, LEGAL_AID_STATUS, LEGAL_MATTER } from '@linli/vocabulary';
import type { CorrectionCaseRecord } from '../correction-case/correction-case.record.js';
import type { CorrectionCheckInRecord } from '../correction-check-in/correction-check-in.record.js';
import type { CorrectionGroupMemberRecord } from '../correction-group-member/correction-group-member.record.js';
import type { CorrectionHelpRecord } from '../correction-help/correction-help.record.js';
import type { LegalAidRecord } from '../legal-aid/legal-aid.record.js';
import type { RehabPlanRecord } from '../rehab-plan/rehab-plan.record.js';
import type { ReleasedHelpRecord } from '../released-help/released-help.record.js';
import type { YouthSupportRecord } from '../youth-support/youth-support.record.js';

export function toLegalAidRow({ aidNo, applicantResidentNo, matter, lawyer, status, appliedDate, decidedDate }: LegalAid, feed: Feed): LegalAidRecord {
  // A decision that the register has not heard of leaves the application as it was handed in.
  const isAhead = decidedDate !== null && !feed.hasCome(decidedDate);
  return {
    aidNo,
    ...feed.about(applicantResidentNo),
    matterCode: encodeOne(LEGAL_MATTER, matter),
    lawyer: isAhead ? null : lawyer,
    statusCode: encodeOne(LEGAL_AID_STATUS, isAhead ? 'APPLIED' : status),
    appliedDate,
    decidedDate: isAhead ? null : decidedDate,
    ...feed.stamp,
  };
}

export function toCorrectionCaseRow({ caseNo, residentNo, kind, fromDate, toDate, reportedDate, dischargedDate }: CorrectionCase, feed: Feed): CorrectionCaseRecord {
  return {
    caseNo,
    ...feed.about(residentNo),
    kindCode: encodeOne(CORRECTION_KIND, kind),
    fromDate,
    toDate,
    reportedDate: feed.heldDate(reportedDate),
    dischargedDate: feed.heldDate(dischargedDate),
    ...feed.stamp,
  };
}

export function toGroupMemberRows({ caseNo, residentNo, groupMembers }: CorrectionCase, feed: Feed): CorrectionGroupMemberRecord[] {
  const file = { caseNo, gridCode: feed.gridOf(residentNo), ...feed.stamp };
  return groupMembers.map((member, place) => ({ memberNo: numbered(caseNo, place), ...file, role: member.role, residentNo: member.residentNo }));
}

export function toCheckInRows({ caseNo, residentNo, checkIns }: CorrectionCase, feed: Feed): CorrectionCheckInRecord[] {
  const file = { caseNo, gridCode: feed.gridOf(residentNo), ...feed.stamp };
  return checkIns.map(({ dueDate, doneDate }, place) => ({ checkInNo: numbered(caseNo, place), ...file, dueDate, doneDate: feed.heldDate(doneDate) }));
}

export function toCorrectionHelpRows({ caseNo, residentNo, helps }: CorrectionCase, feed: Feed): CorrectionHelpRecord[] {
  const file = { caseNo, gridCode: feed.gridOf(residentNo), ...feed.stamp };
  return helps.filter(({ date }) => feed.hasCome(date)).map(({ date, kind }, place) => ({ helpNo: numbered(caseNo, place), ...file, date, kind }));
}

export function toReleasedHelpRow({ residentNo, ...help }: ReleasedHelp, feed: Feed): ReleasedHelpRecord {
  return { ...help, ...feed.about(residentNo), ...feed.stamp };
}

export function toRehabPlanRow({ residentNo, followUpDates, ...plan }: RehabPlan, feed: Feed): RehabPlanRecord {
  return { ...plan, ...feed.about(residentNo), followUpDates: followUpDates.filter((date) => feed.hasCome(date)), ...feed.stamp };
}

export function toYouthSupportRow({ residentNo, closedDate, ...support }: YouthSupport, feed: Feed): YouthSupportRecord {
  return { ...support, ...feed.about(residentNo), closedDate: feed.heldDate(closedDate), ...feed.stamp };
}

function numbered(caseNo: string, place: number): string {
  return `${caseNo}-${String(place + 1).padStart(3, '0')}`;
}
