import type { Pool } from 'pg';
import type { RecordedEntry } from './access-entry.js';
import { entryCursor, openEntryCursor } from './entry-cursor.js';
import type { LookUp, LookUpRange } from './look-up.js';
import { recordedEntries } from './recorded-entries.js';
import { residentRows, type FoundRows, type RowsWanted } from './resident-rows.js';
import { entriesSql } from './store/entries-sql.js';
import { ENTRY_COLUMNS, toEntryRow, type StoredRow } from './store/stored-rows.js';

export interface LookUpPage extends LookUpRange {
  /** 1 to 200. */
  readonly first: number;
  /** `endCursor` of the page before. */
  readonly after?: string | null;
}

/** One page of entries, newest first. A resident's own may hold fewer than were asked for, or none, though there is a next one: so many sets are looked through for a page and no more. */
export interface EntryPage {
  readonly entries: readonly RecordedEntry[];
  /** Where the next page goes on; null when there is nothing after which it could. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const MOST = 200;

/**
 * Reads a page of the log by keyset, so that any page costs what the first costs, however many entries there are. To a resident himself his are those by which he was read and those by which he was counted.
 * @throws RangeError when the page or its cursor is none of this list.
 */
export async function listEntries(reads: Pool, lookUp: LookUp, { first, after, ...range }: LookUpPage): Promise<EntryPage> {
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw new RangeError(`first: expected 1 to ${MOST}, but got ${first}`);
  const wanted = { ...range, after: after ? openEntryCursor(after) : null, limit: first + 1 };
  const { rows, lookedTo } = 'resident' in lookUp && range.asResidentOn !== undefined ? await residentRows(reads, lookUp.resident, wanted) : await otherRows(reads, lookUp, wanted);
  const entries = await recordedEntries(reads, rows.slice(0, first));
  const isCut = rows.length > first;
  const end = isCut ? entries.at(-1) : (lookedTo ?? entries.at(-1));
  return { entries, endCursor: end ? entryCursor(end) : null, hasNextPage: isCut || lookedTo !== null };
}

async function otherRows(reads: Pool, lookUp: LookUp, wanted: RowsWanted): Promise<FoundRows> {
  const { text, values } = entriesSql(lookUp, { ...wanted, columns: ENTRY_COLUMNS });
  const { rows } = await reads.query<StoredRow>(text, [...values]);
  return { rows: rows.map(toEntryRow), lookedTo: null };
}
