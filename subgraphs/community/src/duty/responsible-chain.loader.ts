import { tableOf, toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import DataLoader from 'dataloader';
import { activeOn } from '../active-on.js';
import { toDuty } from './duty.mapper.js';
import { DutyRecord } from './duty.record.js';
import type { Duty } from './duty.type.js';

/** Where a duty is in force, for address k: at the three levels of 三包. Each is one look into one index, hence three branches and no OR. */
const LEVELS = [
  't.cj = 3 AND t.ldbh = (SELECT a.ldbh FROM bzdz a WHERE a.dzbm = k.address)',
  't.cj = 2 AND t.szwg IN (SELECT l.szwg FROM dzwg l WHERE l.dzbm = k.address)',
  't.cj = 1 AND t.szwg BETWEEN left(k.address, 12) || \'000\' AND left(k.address, 12) || \'999\'',
];

/**
 * Reads who is responsible for addresses on a day, all addresses of a tick in one statement.
 * @returns for each day a loader: N addressCodes in, N lists in the same order, nearest first: building, grid, community.
 */
export function createResponsibleChain(db: RegisterDatabase) {
  const { table, selection } = tableOf(DutyRecord);
  return (on: string): DataLoader<string, Duty[]> => {
    const parameters: unknown[] = ['$1'];
    const conditions = toSql(DutyRecord, [activeOn(on), db.rowFilter(DutyRecord)], parameters);
    const branches = LEVELS.map((level) => `SELECT ${selection} FROM ${table} t WHERE ${level} AND ${conditions}`).join(' UNION ALL ');
    const text = `SELECT k.address, d.* FROM unnest($1::text[]) k(address) CROSS JOIN LATERAL (${branches}) d ORDER BY d."level" DESC, d."dutyNo"`;
    const values = parameters.slice(1);
    return db.loader(`chain ${text} ${JSON.stringify(values)}`, toDuty, () => new DataLoader<string, Duty[]>(async (addressCodes) => {
      const chains = new Map<string, Duty[]>(addressCodes.map((addressCode) => [addressCode, []]));
      for (const row of await db.read<DutyRecord & { readonly address: string }>(text, [addressCodes, ...values])) chains.get(row.address)?.push(toDuty(row));
      return addressCodes.map((addressCode) => chains.get(addressCode) ?? []);
    }));
  };
}
