import { activeOn, tableOf, toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import DataLoader from 'dataloader';
import { toDuty } from './duty.mapper.js';
import { DutyRecord } from './duty.record.js';
import type { Duty } from './duty.type.js';

const GRIDS = '(SELECT l.szwg FROM dzwg l WHERE l.dzbm = k.address)';

/**
 * Reads who is responsible for addresses on a day, all addresses of a tick in one statement.
 * @returns for each day a loader: N addressCodes in, N lists in the same order, nearest first: building, grid, community.
 */
export function createResponsibleChain(db: RegisterDatabase) {
  return (on: string): DataLoader<string, Duty[]> => {
    const parameters: unknown[] = ['$1'];
    const conditions = toSql(DutyRecord, [...activeOn(on), ...db.rowFilter(DutyRecord)], parameters);
    const text = chainSql(db.selectionOf(DutyRecord), conditions);
    const values = parameters.slice(1);
    return db.loader(`chain ${text} ${JSON.stringify(values)}`, toDuty, () => new DataLoader<string, Duty[]>(async (addressCodes) => {
      const chains = new Map<string, Duty[]>(addressCodes.map((addressCode) => [addressCode, []]));
      for (const row of await db.read<DutyRecord & { readonly address: string }>(text, [addressCodes, ...values])) chains.get(row.address)?.push(toDuty(row));
      return addressCodes.map((addressCode) => chains.get(addressCode) ?? []);
    }));
  };
}

// One branch for each level of 三包, each a look into one index: an OR of the three would read the whole table. Who answers for the whole community may have a row
// for each of its grids; one of them is enough, that of the address's own grid where there is one.
function chainSql(selection: string, conditions: string): string {
  const { table } = tableOf(DutyRecord);
  const building = `SELECT ${selection} FROM ${table} t WHERE t.cj = 3 AND t.ldbh = (SELECT a.ldbh FROM bzdz a WHERE a.dzbm = k.address) AND ${conditions}`;
  const grid = `SELECT ${selection} FROM ${table} t WHERE t.cj = 2 AND t.szwg IN ${GRIDS} AND ${conditions}`;
  const community =
    `SELECT DISTINCT ON (t.rybh, t.zzlb) ${selection} FROM ${table} t WHERE t.cj = 1 AND t.szwg BETWEEN left(k.address, 12) || '000' AND left(k.address, 12) || '999' AND ${conditions} ` +
    `ORDER BY t.rybh, t.zzlb, t.szwg IN ${GRIDS} DESC, t.zzbh`;
  return `SELECT k.address, d.* FROM unnest($1::text[]) k(address) CROSS JOIN LATERAL (${building} UNION ALL ${grid} UNION ALL (${community})) d ORDER BY d."level" DESC, d."dutyNo"`;
}
