import type { Dispute, DisputeParty, Feed, MediationCommittee, Mediator } from '@linli/synthetic-district';
import { DISPUTE_KIND, DISPUTE_PARTY_ROLE, DISPUTE_SCALE, DISPUTE_STAGE, encodeOne } from '@linli/vocabulary';
import type { DisputePartyRecord } from '../dispute-party/dispute-party.record.js';
import type { DisputeRecord } from '../dispute/dispute.record.js';
import type { MediationCommitteeRecord } from '../mediation-committee/mediation-committee.record.js';
import type { MediatorRecord } from '../mediator/mediator.record.js';

export function toCommitteeRow(committee: MediationCommittee, feed: Feed): MediationCommitteeRecord {
  return { ...committee, ...feed.stamp };
}

export function toMediatorRow(mediator: Mediator, communityCode: string, feed: Feed): MediatorRecord {
  return { ...mediator, communityCode, ...feed.stamp };
}

export function toDisputeRow({ parties: _parties, ...dispute }: Dispute, feed: Feed): DisputeRecord {
  const { kind, scale, stage, ...facts } = dispute;
  // An agreement that the register has not heard of leaves the dispute where it was: in mediation, without an outcome.
  const isAhead = facts.agreementDate !== null && !feed.hasCome(facts.agreementDate);
  return {
    ...facts,
    kindCode: encodeOne(DISPUTE_KIND, kind),
    scaleCode: encodeOne(DISPUTE_SCALE, scale),
    stageCode: encodeOne(DISPUTE_STAGE, isAhead ? 'MEDIATION' : stage),
    isSuccessful: isAhead ? null : facts.isSuccessful,
    agreementDate: isAhead ? null : facts.agreementDate,
    agreementNo: isAhead ? null : facts.agreementNo,
    isKept: isAhead ? null : facts.isKept,
    reviewNote: isAhead ? null : facts.reviewNote,
    judicialConfirmationDueDate: isAhead ? null : facts.judicialConfirmationDueDate,
    judicialConfirmationDate: feed.heldDate(facts.judicialConfirmationDate),
    ...feed.stamp,
  };
}

/** @param place 0 for the party that was taken down first. */
export function toPartyRow(party: DisputeParty, { dispute, place }: { readonly dispute: Dispute; readonly place: number }, feed: Feed): DisputePartyRecord {
  return {
    partyNo: `${dispute.caseNo}-${String(place + 1).padStart(2, '0')}`,
    caseNo: dispute.caseNo,
    disputeDate: dispute.date,
    gridCode: dispute.gridCode,
    residentNo: party.residentNo,
    organisationCode: party.organisationCode,
    roleCode: encodeOne(DISPUTE_PARTY_ROLE, party.role),
    ...feed.stamp,
  };
}
