import type { CorrectionGroupMemberRecord } from './correction-group-member.record.js';
import type { CorrectionGroupMember } from './correction-group-member.type.js';

/** A member of a correction group as the graph publishes him. */
export function toCorrectionGroupMember({ role, residentNo }: CorrectionGroupMemberRecord): CorrectionGroupMember {
  return { role, residentNo };
}
