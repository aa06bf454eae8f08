import type { CommunityRecord } from './community.record.js';
import type { Community } from './community.type.js';

/** A row of the list of communities as the graph publishes it. */
export function toCommunity(row: CommunityRecord): Community {
  return { communityCode: row.communityCode, name: row.name, streetCode: row.streetCode, streetName: row.streetName, asOf: row.asOf, recordedAt: row.recordedAt };
}
