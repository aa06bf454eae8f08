import { loadMany, loadPages, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { toDisputeParty } from './dispute-party.mapper.js';
import { DisputePartyRecord } from './dispute-party.record.js';
import type { DisputeParty } from './dispute-party.type.js';

/** Reads the parties of disputes, in the order in which they were taken down. */
export function createPartiesOfDispute(db: RegisterDatabase) {
  return loadMany<DisputePartyRecord, DisputeParty, string>(db, { record: DisputePartyRecord, by: 'caseNo', toType: toDisputeParty });
}

/** Reads where residents are parties, newest dispute first. */
export function createPartiesOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: DisputePartyRecord, by: 'residentNo', toType: toDisputeParty, orderBy: 'disputeDate', isDescending: true });
}

/** Reads a page of where each organisation is a party, newest dispute first. */
export function createPartiesOfOrganisation(db: RegisterDatabase) {
  return (page: PageRequest) =>
    loadPages<DisputePartyRecord, DisputeParty, string>(db, { record: DisputePartyRecord, by: 'organisationCode', toType: toDisputeParty, orderBy: 'disputeDate', isDescending: true }, page);
}
