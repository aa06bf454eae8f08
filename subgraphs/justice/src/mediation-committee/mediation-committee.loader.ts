import { beginsWith, listPage, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { checkDivisionCode } from '@linli/vocabulary';
import { toMediationCommittee } from './mediation-committee.mapper.js';
import { MediationCommitteeRecord } from './mediation-committee.record.js';
import type { MediationCommittee } from './mediation-committee.type.js';

/** What a list of committees can be narrowed by. */
export interface MediationCommitteeSelection {
  readonly communityCodePrefix?: string | null | undefined;
}

/** Reads committees by number. */
export function createMediationCommitteeLoader(db: RegisterDatabase) {
  return loadOne(db, { record: MediationCommitteeRecord, by: 'committeeNo', toType: toMediationCommittee });
}

/** Reads a page of committees. @throws DIVISION_UNKNOWN when the prefix is no division code. */
export function createMediationCommitteePage(db: RegisterDatabase) {
  return async ({ communityCodePrefix }: MediationCommitteeSelection, page: PageRequest): Promise<Connection<MediationCommittee>> => {
    const where = [beginsWith('communityCode' as const, communityCodePrefix && checkDivisionCode(communityCodePrefix))];
    return listPage(db, { record: MediationCommitteeRecord, toType: toMediationCommittee, where }, page);
  };
}
