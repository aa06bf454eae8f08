import type { Pool } from 'pg';
import type { EntryRow } from './chain/canonical-entry.js';
import type { EntryPlace } from './entry-cursor.js';
import type { LookUpRange } from './look-up.js';
import { entriesSql, NEWEST } from './store/entries-sql.js';
import { scanCounted } from './store/scan-counted.js';
import { ENTRY_COLUMNS, instant, toEntryRow, type StoredRow } from './store/stored-rows.js';
import { toInstant } from './store/to-instant.js';

export interface RowsWanted extends LookUpRange {
  readonly after: EntryPlace | null;
  readonly limit: number;
}

/** Rows of a list, newest first. */
export interface FoundRows {
  readonly rows: readonly EntryRow[];
  /** How far was looked, when there was more to look at than is looked at for one page; null when all was. */
  readonly lookedTo: EntryPlace | null;
}

/** Reads the entries by which a resident was read or counted, newest first. */
export async function residentRows(reads: Pool, residentNo: number, { limit, ...wanted }: RowsWanted): Promise<FoundRows> {
  // Load-bearing: both lists end where the log ended before either was read. What is put on record in between would be in one, and past the cursor in the other.
  const after = wanted.after ?? (await endOfLog(reads)) ?? NEWEST;
  const { text, values } = entriesSql({ resident: residentNo }, { ...wanted, after, columns: ENTRY_COLUMNS, limit });
  const read = (await reads.query<StoredRow>(text, [...values])).rows.map(toEntryRow);
  const { places, lookedTo } = await scanCounted(reads, residentNo, { ...wanted, after, downTo: read.length === limit ? (read.at(-1) ?? null) : null, limit });
  const rows = [...read, ...(await rowsAt(reads, places))].sort((one, other) => other.id - one.id);
  // Beyond what was looked at there may be others that counted him, between those that read him.
  return { rows: lookedTo ? rows.filter(({ id }) => id >= lookedTo.id) : rows.slice(0, limit), lookedTo };
}

async function endOfLog(reads: Pool): Promise<EntryPlace | null> {
  const { rows } = await reads.query<{ at: string; id: string }>(`SELECT ${instant('e.at')} AS at, e.id FROM entry e ORDER BY e.at DESC, e.id DESC LIMIT 1`);
  return rows[0] ? { at: toInstant(rows[0].at), id: Number(rows[0].id) + 1 } : null;
}

async function rowsAt(reads: Pool, places: readonly EntryPlace[]): Promise<EntryRow[]> {
  if (places.length === 0) return [];
  const { rows } = await reads.query<StoredRow>(
    `SELECT e.* FROM unnest($1::timestamptz[], $2::bigint[]) g(at, id) CROSS JOIN LATERAL (SELECT ${ENTRY_COLUMNS} FROM entry e WHERE e.at = g.at AND e.id = g.id OFFSET 0) e`,
    [places.map(({ at }) => at), places.map(({ id }) => id)],
  );
  return rows.map(toEntryRow);
}
