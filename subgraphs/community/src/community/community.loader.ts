import { beginsWith, listPage, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { checkDivisionCode } from '@linli/vocabulary';
import type { CommunityFilter } from './community.input.js';
import { toCommunity } from './community.mapper.js';
import { CommunityRecord } from './community.record.js';
import type { Community } from './community.type.js';

/** Reads communities by code. */
export function createCommunityLoader(db: RegisterDatabase) {
  return loadOne<CommunityRecord, Community, string>(db, { record: CommunityRecord, by: 'communityCode', toType: toCommunity });
}

/** Reads a page of communities. */
export function createCommunityPage(db: RegisterDatabase) {
  return ({ divisionCodePrefix }: CommunityFilter, page: PageRequest): Promise<Connection<Community>> => {
    const prefix = divisionCodePrefix === null || divisionCodePrefix === undefined ? null : checkDivisionCode(divisionCodePrefix);
    return listPage(db, { record: CommunityRecord, toType: toCommunity, where: [beginsWith('communityCode', prefix)] }, page);
  };
}
