import { loadMany, type RegisterDatabase } from '@linli/subgraph-kit';
import { toHouseholdMember } from './household-member.mapper.js';
import { HouseholdMemberRecord } from './household-member.record.js';

/** Reads the members of households. */
export function createMembersOfHousehold(db: RegisterDatabase) {
  return loadMany(db, { record: HouseholdMemberRecord, by: 'householdNo', toType: toHouseholdMember });
}
