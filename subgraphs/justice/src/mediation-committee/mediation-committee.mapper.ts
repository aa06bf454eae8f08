import type { MediationCommitteeRecord } from './mediation-committee.record.js';
import type { MediationCommittee } from './mediation-committee.type.js';

/** A row of the committee register as the graph publishes it. */
export function toMediationCommittee(row: MediationCommitteeRecord): MediationCommittee {
  return { committeeNo: row.committeeNo, name: row.name, communityCode: row.communityCode, room: row.room, asOf: row.asOf, recordedAt: row.recordedAt };
}
