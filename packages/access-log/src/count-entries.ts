import type { Pool } from 'pg';
import type { LookUp, LookUpRange } from './look-up.js';
import { entriesSql, NEWEST } from './store/entries-sql.js';
import { scanCounted, type ScannedCounted } from './store/scan-counted.js';

/** As many are counted and no more: a count of millions would hold up whoever else looks something up. */
const MOST_COUNTED = 10_000;
const NONE: ScannedCounted = { places: [], lookedTo: null };

/** Counts the entries of a look-up; null where there are more than 10,000, or more sets than are looked through in one go for whether a resident, who asks himself, was counted. */
export async function countEntries(reads: Pool, lookUp: LookUp, range: LookUpRange = {}): Promise<number | null> {
  const { text, values } = entriesSql(lookUp, { ...range, columns: 'e.id', after: null, limit: MOST_COUNTED + 1 });
  const { rows } = await reads.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${text}) counted`, [...values]);
  const counted = 'resident' in lookUp && range.asResidentOn !== undefined ? await scanCounted(reads, lookUp.resident, { ...range, after: NEWEST, downTo: null, limit: MOST_COUNTED + 1 }) : NONE;
  if (counted.lookedTo) return null;
  const count = (rows[0]?.count ?? 0) + counted.places.length;
  return count > MOST_COUNTED ? null : count;
}
