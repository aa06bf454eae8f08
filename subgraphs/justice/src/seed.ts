import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { CorrectionCaseRecord } from './correction-case/correction-case.record.js';
import { CorrectionCheckInRecord } from './correction-check-in/correction-check-in.record.js';
import { CorrectionGroupMemberRecord } from './correction-group-member/correction-group-member.record.js';
import { CorrectionHelpRecord } from './correction-help/correction-help.record.js';
import { DisputePartyRecord } from './dispute-party/dispute-party.record.js';
import { DisputeRecord } from './dispute/dispute.record.js';
import { LegalAidRecord } from './legal-aid/legal-aid.record.js';
import { MediationCommitteeRecord } from './mediation-committee/mediation-committee.record.js';
import { MediatorRecord } from './mediator/mediator.record.js';
import { RehabPlanRecord } from './rehab-plan/rehab-plan.record.js';
import { ReleasedHelpRecord } from './released-help/released-help.record.js';
import { toCheckInRows, toCorrectionCaseRow, toCorrectionHelpRows, toGroupMemberRows, toLegalAidRow, toRehabPlanRow, toReleasedHelpRow, toYouthSupportRow } from './seed/help-rows.js';
import { createIntake, isKnown, type Intake } from './seed/intake.js';
import { toCommitteeRow, toDisputeRow, toMediatorRow, toPartyRow } from './seed/mediation-rows.js';
import { YouthSupportRecord } from './youth-support/youth-support.record.js';

/** Writes one community as the justice register holds it. None of the district's known mistakes is this register's, and its feed does not lag. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const intake = createIntake(neighbourhood);
  putMediation(neighbourhood, writer, intake);
  putCorrection(neighbourhood, writer, intake);
  for (const aid of neighbourhood.legalAids) if (isKnown(intake, aid.appliedDate)) writer.put(LegalAidRecord, toLegalAidRow(aid, intake));
  for (const help of neighbourhood.releasedHelps) if (isKnown(intake, help.releasedDate)) writer.put(ReleasedHelpRecord, toReleasedHelpRow(help, intake));
  for (const plan of neighbourhood.rehabPlans) {
    // After its last day a plan is deleted (戒毒条例 §7): the register of that day does not have it.
    if (isKnown(intake, plan.fromDate) && plan.endsDate >= intake.asOf) writer.put(RehabPlanRecord, toRehabPlanRow(plan, intake));
  }
  for (const support of neighbourhood.youthSupports) if (isKnown(intake, support.openedDate)) writer.put(YouthSupportRecord, toYouthSupportRow(support, intake));
}

function putMediation({ community, mediationCommittees, mediators, disputes }: Neighbourhood, writer: RegisterWriter, intake: Intake): void {
  const communityOf = new Map(mediationCommittees.map(({ committeeNo, communityCode }) => [committeeNo, communityCode]));
  for (const committee of mediationCommittees) writer.put(MediationCommitteeRecord, toCommitteeRow(committee, intake));
  for (const mediator of mediators) {
    if (isKnown(intake, mediator.appointedDate)) writer.put(MediatorRecord, toMediatorRow(mediator, communityOf.get(mediator.committeeNo) ?? community.communityCode, intake));
  }
  for (const dispute of disputes) {
    if (!isKnown(intake, dispute.date)) continue;
    writer.put(DisputeRecord, toDisputeRow(dispute, intake));
    dispute.parties.forEach((party, place) => writer.put(DisputePartyRecord, toPartyRow(party, { dispute, place }, intake)));
  }
}

function putCorrection({ correctionCases }: Neighbourhood, writer: RegisterWriter, intake: Intake): void {
  for (const file of correctionCases) {
    if (!isKnown(intake, file.fromDate)) continue;
    writer.put(CorrectionCaseRecord, toCorrectionCaseRow(file, intake));
    for (const row of toGroupMemberRows(file, intake)) writer.put(CorrectionGroupMemberRecord, row);
    for (const row of toCheckInRows(file, intake)) writer.put(CorrectionCheckInRecord, row);
    for (const row of toCorrectionHelpRows(file, intake)) writer.put(CorrectionHelpRecord, row);
  }
}
