import { loadMany, loadPages, tableOf, toSql, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import DataLoader from 'dataloader';
import type { Address } from '../address/address.type.js';
import { AddressGridRecord } from './address-grid.record.js';

/** Reads the codes of the grids that addresses have been put into: none, one or two. */
export function createGridCodesOfAddress(db: RegisterDatabase) {
  return loadMany<AddressGridRecord, string, string>(db, { record: AddressGridRecord, by: 'addressCode', toType: toGridCode, orderBy: 'gridCode' });
}

/** Counts the addresses of grids, all grids of a tick in one statement. */
export function createAddressCountOfGrid(db: RegisterDatabase) {
  return new DataLoader<string, number>(async (gridCodes) => {
    const parameters: unknown[] = [gridCodes];
    const conditions = toSql(AddressGridRecord, db.rowFilter(AddressGridRecord), parameters);
    const text = `SELECT t.szwg AS "gridCode", count(*)::int AS count FROM ${tableOf(AddressGridRecord).table} t WHERE t.szwg = ANY($1::text[]) AND ${conditions} GROUP BY 1`;
    const counts = new Map((await db.read<{ gridCode: string; count: number }>(text, parameters)).map(({ gridCode, count }) => [gridCode, count]));
    return gridCodes.map((gridCode) => counts.get(gridCode) ?? 0);
  });
}

/**
 * Reads a page of the addresses of each grid: one statement for the lines of the list, one for the addresses themselves.
 * @param addresses the request's loader of addresses.
 */
export function createAddressesOfGrid(db: RegisterDatabase, addresses: DataLoader<string, Address | null>) {
  return async (gridCode: string, page: PageRequest): Promise<Connection<Address>> => {
    const links = await loadPages<AddressGridRecord, string, string>(db, { record: AddressGridRecord, by: 'gridCode', toType: toAddressCode }, page).load(gridCode);
    const found = await Promise.all(links.nodes.map((addressCode) => addresses.load(addressCode)));
    const byCode = new Map(found.filter((address) => address !== null).map((address) => [address.addressCode, address]));
    return { ...links, nodes: [...byCode.values()], edges: () => edgesOf(links, byCode) };
  };
}

function edgesOf(links: Connection<string>, byCode: ReadonlyMap<string, Address>) {
  const edges = typeof links.edges === 'function' ? links.edges() : links.edges;
  return Promise.resolve(edges).then((known) => known.flatMap(({ cursor, node }) => {
    const address = byCode.get(node);
    return address ? [{ cursor, node: address }] : [];
  }));
}

function toGridCode(row: AddressGridRecord): string {
  return row.gridCode;
}

function toAddressCode(row: AddressGridRecord): string {
  return row.addressCode;
}
