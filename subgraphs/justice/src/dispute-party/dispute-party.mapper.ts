import { decode, DISPUTE_PARTY_ROLE } from '@linli/vocabulary';
import type { DisputePartyRecord } from './dispute-party.record.js';
import type { DisputeParty } from './dispute-party.type.js';

/** A party of a dispute as the graph publishes it. */
export function toDisputeParty(row: DisputePartyRecord): DisputeParty {
  return {
    role: decode(DISPUTE_PARTY_ROLE, row.roleCode),
    caseNo: row.caseNo,
    residentNo: row.residentNo,
    organisationCode: row.organisationCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
