import type { Pool } from 'pg';
import type { LookUp, LookUpRange } from './look-up.js';
import { entriesSql } from './store/entries-sql.js';

/** As many are counted and no more: a count of millions would hold up whoever else looks something up. */
const MOST_COUNTED = 10_000;

/** Counts the entries of a look-up; null where there are more than 10,000. */
export async function countEntries(reads: Pool, lookUp: LookUp, range: LookUpRange = {}): Promise<number | null> {
  const { text, values } = entriesSql(lookUp, { ...range, columns: 'e.id', after: null, limit: MOST_COUNTED + 1 });
  const { rows } = await reads.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${text}) counted`, [...values]);
  const count = rows[0]?.count ?? 0;
  return count > MOST_COUNTED ? null : count;
}
