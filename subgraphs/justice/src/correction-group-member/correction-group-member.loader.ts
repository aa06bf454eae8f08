import { loadMany, type RegisterDatabase } from '@linli/subgraph-kit';
import { toCorrectionGroupMember } from './correction-group-member.mapper.js';
import { CorrectionGroupMemberRecord } from './correction-group-member.record.js';
import type { CorrectionGroupMember } from './correction-group-member.type.js';

/** Reads the groups of correction cases. */
export function createMembersOfCorrectionCase(db: RegisterDatabase) {
  return loadMany<CorrectionGroupMemberRecord, CorrectionGroupMember, string>(db, { record: CorrectionGroupMemberRecord, by: 'caseNo', toType: toCorrectionGroupMember });
}
