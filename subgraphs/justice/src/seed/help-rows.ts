import type { CorrectionCase, LegalAid, RehabPlan, ReleasedHelp, YouthSupport } from '@linli/synthetic-district';
import { CORRECTION_KIND, encodeOne, LEGAL_AID_STATUS, LEGAL_MATTER } from '@linli/vocabulary';
import type { CorrectionCaseRecord } from '../correction-case/correction-case.record.js';
import type { CorrectionCheckInRecord } from '../correction-check-in/correction-check-in.record.js';
import type { CorrectionGroupMemberRecord } from '../correction-group-member/correction-group-member.record.js';
import type { CorrectionHelpRecord } from '../correction-help/correction-help.record.js';
import type { LegalAidRecord } from '../legal-aid/legal-aid.record.js';
import type { RehabPlanRecord } from '../rehab-plan/rehab-plan.record.js';
import type { ReleasedHelpRecord } from '../released-help/released-help.record.js';
import type { YouthSupportRecord } from '../youth-support/youth-support.record.js';
import { isKnown, knownDate, stamp, type Intake } from './intake.js';

export function toLegalAidRow({ aidNo, applicantResidentNo, matter, lawyer, status, appliedDate, decidedDate }: LegalAid, intake: Intake): LegalAidRecord {
  // A decision that the register has not heard of leaves the application as it was handed in.
  const isAhead = decidedDate !== null && !isKnown(intake, decidedDate);
  return {
    aidNo,
    ...subject(applicantResidentNo, intake),
    matterCode: encodeOne(LEGAL_MATTER, matter),
    lawyer: isAhead ? null : lawyer,
    statusCode: encodeOne(LEGAL_AID_STATUS, isAhead ? 'APPLIED' : status),
    appliedDate,
    decidedDate: isAhead ? null : decidedDate,
    ...stamp(intake),
  };
}

export function toCorrectionCaseRow({ caseNo, residentNo, kind, fromDate, toDate, reportedDate, dischargedDate }: CorrectionCase, intake: Intake): CorrectionCaseRecord {
  return {
    caseNo,
    ...subject(residentNo, intake),
    kindCode: encodeOne(CORRECTION_KIND, kind),
    fromDate,
    toDate,
    reportedDate: knownDate(intake, reportedDate),
    dischargedDate: knownDate(intake, dischargedDate),
    ...stamp(intake),
  };
}

export function toGroupMemberRows({ caseNo, residentNo, groupMembers }: CorrectionCase, intake: Intake): CorrectionGroupMemberRecord[] {
  const file = { caseNo, gridCode: intake.gridOf(residentNo), ...stamp(intake) };
  return groupMembers.map((member, place) => ({ memberNo: numbered(caseNo, place), ...file, role: member.role, residentNo: member.residentNo }));
}

export function toCheckInRows({ caseNo, residentNo, checkIns }: CorrectionCase, intake: Intake): CorrectionCheckInRecord[] {
  const file = { caseNo, gridCode: intake.gridOf(residentNo), ...stamp(intake) };
  return checkIns.map(({ dueDate, doneDate }, place) => ({ checkInNo: numbered(caseNo, place), ...file, dueDate, doneDate: knownDate(intake, doneDate) }));
}

export function toCorrectionHelpRows({ caseNo, residentNo, helps }: CorrectionCase, intake: Intake): CorrectionHelpRecord[] {
  const file = { caseNo, gridCode: intake.gridOf(residentNo), ...stamp(intake) };
  return helps.filter(({ date }) => isKnown(intake, date)).map(({ date, kind }, place) => ({ helpNo: numbered(caseNo, place), ...file, date, kind }));
}

export function toReleasedHelpRow({ residentNo, ...help }: ReleasedHelp, intake: Intake): ReleasedHelpRecord {
  return { ...help, ...subject(residentNo, intake), ...stamp(intake) };
}

export function toRehabPlanRow({ residentNo, followUpDates, ...plan }: RehabPlan, intake: Intake): RehabPlanRecord {
  return { ...plan, ...subject(residentNo, intake), followUpDates: followUpDates.filter((date) => isKnown(intake, date)), ...stamp(intake) };
}

export function toYouthSupportRow({ residentNo, closedDate, ...support }: YouthSupport, intake: Intake): YouthSupportRecord {
  return { ...support, ...subject(residentNo, intake), closedDate: knownDate(intake, closedDate), ...stamp(intake) };
}

function subject(residentNo: number, { gridOf }: Intake): { readonly residentNo: number; readonly gridCode: string } {
  return { residentNo, gridCode: gridOf(residentNo) };
}

function numbered(caseNo: string, place: number): string {
  return `${caseNo}-${String(place + 1).padStart(3, '0')}`;
}
