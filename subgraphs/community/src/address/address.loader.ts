import { beginsWith, checkGridPrefix, isCode, listPage, loadOne, loadPages, whenSql, type Condition, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { communityCodeOf, DWELLING_USE } from '@linli/vocabulary';
import type { AddressFilter } from './address.input.js';
import { toAddress } from './address.mapper.js';
import { AddressRecord } from './address.record.js';
import type { Address } from './address.type.js';

/** Reads addresses by code. */
export function createAddressLoader(db: RegisterDatabase) {
  return loadOne<AddressRecord, Address, string>(db, { record: AddressRecord, by: 'addressCode', toType: toAddress });
}

/** Reads a page of addresses. */
export function createAddressPage(db: RegisterDatabase) {
  return ({ gridCodePrefix, use }: AddressFilter, page: PageRequest): Promise<Connection<Address>> =>
    listPage(db, { record: AddressRecord, toType: toAddress, where: [...liesIn(checkGridPrefix(gridCodePrefix)), isCode('useCode', { table: DWELLING_USE, word: use })] }, page);
}

/** Reads a page of the addresses of each building. */
export function createAddressesOfBuilding(db: RegisterDatabase) {
  return (page: PageRequest) => loadPages<AddressRecord, Address, number>(db, { record: AddressRecord, by: 'buildingNo', toType: toAddress }, page);
}

// An address's own code begins with its community's, so that an address which is in no grid is still found there; in a grid is what the list of grids says.
function liesIn(prefix: string | undefined): (Condition<'addressCode'> | null)[] {
  if (prefix === undefined) return [];
  const community = communityCodeOf(prefix);
  return [beginsWith('addressCode', community), prefix === community ? null : whenSql('EXISTS (SELECT 1 FROM dzwg l WHERE l.dzbm = t.dzbm AND l.szwg = ?)', prefix)];
}
