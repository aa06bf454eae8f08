import type { RegisterWriter } from '@linli/subgraph-kit';
import { openFeed, type Feed, type Neighbourhood } from '@linli/synthetic-district';
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
import { toCommitteeRow, toDisputeRow, toMediatorRow, toPartyRow } from './seed/mediation-rows.js';
import { YouthSupportRecord } from './youth-support/youth-support.record.js';

/** Writes one community as the justice register holds it. None of the district's known mistakes is this register's, and its feed does not lag. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const feed = openFeed(neighbourhood, 'justice');
  putMediation(neighbourhood, writer, feed);
  putCorrection(neighbourhood, writer, feed);
  for (const aid of neighbourhood.legalAids) if (feed.hasCome(aid.appliedDate)) writer.put(LegalAidRecord, toLegalAidRow(aid, feed));
  for (const help of neighbourhood.releasedHelps) if (feed.hasCome(help.releasedDate)) writer.put(ReleasedHelpRecord, toReleasedHelpRow(help, feed));
  for (const plan of neighbourhood.rehabPlans) {
    // After its last day a plan is deleted (戒毒条例 §7): the register of that day does not have it.
    if (feed.hasCome(plan.fromDate) && plan.endsDate >= feed.asOf) writer.put(RehabPlanRecord, toRehabPlanRow(plan, feed));
  }
  for (const support of neighbourhood.youthSupports) if (feed.hasCome(support.openedDate)) writer.put(YouthSupportRecord, toYouthSupportRow(support, feed));
}

function putMediation({ community, mediationCommittees, mediators, disputes }: Neighbourhood, writer: RegisterWriter, feed: Feed): void {
  const communityOf = new Map(mediationCommittees.map(({ committeeNo, communityCode }) => [committeeNo, communityCode]));
  for (const committee of mediationCommittees) writer.put(MediationCommitteeRecord, toCommitteeRow(committee, feed));
  for (const mediator of mediators) {
    if (feed.hasCome(mediator.appointedDate)) writer.put(MediatorRecord, toMediatorRow(mediator, communityOf.get(mediator.committeeNo) ?? community.communityCode, feed));
  }
  for (const dispute of disputes) {
    if (!feed.hasCome(dispute.date)) continue;
    writer.put(DisputeRecord, toDisputeRow(dispute, feed));
    dispute.parties.forEach((party, place) => writer.put(DisputePartyRecord, toPartyRow(party, { dispute, place }, feed)));
  }
}

function putCorrection({ correctionCases }: Neighbourhood, writer: RegisterWriter, feed: Feed): void {
  for (const file of correctionCases) {
    if (!feed.hasCome(file.fromDate)) continue;
    writer.put(CorrectionCaseRecord, toCorrectionCaseRow(file, feed));
    for (const row of toGroupMemberRows(file, feed)) writer.put(CorrectionGroupMemberRecord, row);
    for (const row of toCheckInRows(file, feed)) writer.put(CorrectionCheckInRecord, row);
    for (const row of toCorrectionHelpRows(file, feed)) writer.put(CorrectionHelpRecord, row);
  }
}
