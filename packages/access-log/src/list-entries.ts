import type { Pool } from 'pg';
import type { RecordedEntry } from './access-entry.js';
import type { EntryRow } from './chain/canonical-entry.js';
import { entryCursor, openEntryCursor } from './entry-cursor.js';
import type { LookUp, LookUpRange } from './look-up.js';
import { entriesSql } from './store/entries-sql.js';
import { ENTRY_COLUMNS, toEntryRow, type StoredRow } from './store/stored-rows.js';

export interface LookUpPage extends LookUpRange {
  /** 1 to 200. */
  readonly first: number;
  /** `endCursor` of the page before. */
  readonly after?: string | null;
}

/** One page of entries, newest first. */
export interface EntryPage {
  readonly entries: readonly RecordedEntry[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const MOST = 200;

/**
 * Reads a page of the log by keyset, so that any page costs what the first costs, however many entries there are.
 * @throws RangeError when the page or its cursor is none of this list.
 */
export async function listEntries(reads: Pool, lookUp: LookUp, { first, after, ...range }: LookUpPage): Promise<EntryPage> {
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw new RangeError(`first: expected 1 to ${MOST}, but got ${first}`);
  const { text, values } = entriesSql(lookUp, { ...range, columns: ENTRY_COLUMNS, after: after ? openEntryCursor(after) : null, limit: first + 1 });
  const { rows } = await reads.query<StoredRow>(text, [...values]);
  const entries = await withFields(reads, rows.slice(0, first).map(toEntryRow));
  const last = entries.at(-1);
  return { entries, endCursor: last ? entryCursor(last) : null, hasNextPage: rows.length > first };
}

async function withFields(reads: Pool, rows: readonly EntryRow[]): Promise<RecordedEntry[]> {
  const ids = [...new Set(rows.flatMap(({ fieldSet, refusedSet }) => (refusedSet ? [fieldSet, refusedSet] : [fieldSet])))];
  const sets = await reads.query<{ id: string; coordinates: string[] }>(`SELECT encode(id, 'hex') AS id, coordinates FROM field_set WHERE id IN (SELECT decode(given, 'hex') FROM unnest($1::text[]) given)`, [ids]);
  const coordinates = new Map(sets.rows.map((set) => [set.id, set.coordinates]));
  return rows.map(({ fieldSet, refusedSet, hiddenUntil, hiddenBasis, ...row }) => ({
    ...row, fields: coordinates.get(fieldSet) ?? [], refusedFields: (refusedSet && coordinates.get(refusedSet)) || [], hidden: hiddenUntil && hiddenBasis ? { until: hiddenUntil, basis: hiddenBasis } : null,
  }));
}
