import { beginsWith, checkGridPrefix, from, isCode, listPage, loadMany, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { LEGAL_AID_STATUS, LEGAL_MATTER } from '@linli/vocabulary';
import type { LegalAidFilter } from './legal-aid.input.js';
import { toLegalAid } from './legal-aid.mapper.js';
import { LegalAidRecord } from './legal-aid.record.js';
import type { LegalAid } from './legal-aid.type.js';

const NEWEST_FIRST = { record: LegalAidRecord, toType: toLegalAid, orderBy: 'appliedDate', isDescending: true } as const;

/** Reads applications by number. */
export function createLegalAidLoader(db: RegisterDatabase) {
  return loadOne<LegalAidRecord, LegalAid, string>(db, { record: LegalAidRecord, by: 'aidNo', toType: toLegalAid });
}

/** Reads the applications of residents, newest first. */
export function createLegalAidsOfResident(db: RegisterDatabase) {
  return loadMany<LegalAidRecord, LegalAid>(db, { ...NEWEST_FIRST, by: 'residentNo' });
}

/** Reads a page of applications, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createLegalAidPage(db: RegisterDatabase) {
  return async (filter: LegalAidFilter, page: PageRequest): Promise<Connection<LegalAid>> =>
    listPage<LegalAidRecord, LegalAid>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: LegalAidFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    isCode('matterCode' as const, { table: LEGAL_MATTER, word: filter.matter }),
    isCode('statusCode' as const, { table: LEGAL_AID_STATUS, word: filter.status }),
    from('appliedDate' as const, filter.appliedFrom),
    upTo('appliedDate' as const, filter.appliedUpTo),
  ];
}
