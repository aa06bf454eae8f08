import type { Pool } from 'pg';
import type { RecordedEntry } from './access-entry.js';
import type { EntryRow } from './chain/canonical-entry.js';
import { ENTRY_COLUMNS, toEntryRow, type StoredRow } from './store/stored-rows.js';

/** Whose or which entries. */
export type LookUp = { readonly resident: number } | { readonly actor: string } | { readonly department: string } | { readonly purpose: string };

export interface LookUpPage {
  /** 1 to 200. */
  readonly first: number;
  /** `endCursor` of the page before. */
  readonly after?: string | null;
  /** The day on which the resident himself looks: what is hidden from him until a later day is left out. Not given for those who oversee the log. */
  readonly asResidentOn?: string;
}

/** One page of entries, newest first. */
export interface EntryPage {
  readonly entries: readonly RecordedEntry[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

const MOST = 200;
const NEWEST = { at: '9999-01-01T00:00:00Z', id: Number.MAX_SAFE_INTEGER };
const COLUMN = { actor: 'subject', department: 'department', purpose: 'purpose' } as const;

/**
 * Reads a page of the log by keyset, so that any page costs what the first costs, however many entries there are.
 * @throws RangeError when the page or its cursor is none of this list.
 */
export async function listEntries(reads: Pool, lookUp: LookUp, { first, after, asResidentOn }: LookUpPage): Promise<EntryPage> {
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw new RangeError(`first: expected 1 to ${MOST}, but got ${first}`);
  const { at, id } = after ? openCursor(after) : NEWEST;
  const { text, value } = statementOf(lookUp, asResidentOn === undefined ? 'true' : `(e.hidden_until IS NULL OR e.hidden_until <= $5)`);
  const { rows } = await reads.query<StoredRow>(text, [value, at, id, first + 1, ...(asResidentOn === undefined ? [] : [asResidentOn])]);
  const entries = await withFields(reads, rows.slice(0, first).map(toEntryRow));
  const last = entries.at(-1);
  return { entries, endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > first };
}

function statementOf(lookUp: LookUp, visible: string): { readonly text: string; readonly value: unknown } {
  if ('resident' in lookUp) return { text: residentSql(visible), value: lookUp.resident };
  const [kind, value] = Object.entries(lookUp)[0] as [keyof typeof COLUMN, string];
  return { text: `SELECT ${ENTRY_COLUMNS} FROM entry e WHERE e.${COLUMN[kind]} = $1 AND (e.at, e.id) < ($2, $3) AND ${visible} ORDER BY e.at DESC, e.id DESC LIMIT $4`, value };
}

// Load-bearing: OFFSET 0 keeps the planner from reading the months' entries first and the resident's own last. The readings come in their index's order, each with one look for its entry.
function residentSql(visible: string): string {
  return `
    SELECT e.* FROM (SELECT at, entry_id FROM reading WHERE resident_no = $1 AND (at, entry_id) < ($2, $3) ORDER BY at DESC, entry_id DESC OFFSET 0) r
    CROSS JOIN LATERAL (SELECT ${ENTRY_COLUMNS} FROM entry e WHERE e.at = r.at AND e.id = r.entry_id AND ${visible} OFFSET 0) e
    ORDER BY r.at DESC, r.entry_id DESC LIMIT $4`;
}

async function withFields(reads: Pool, rows: readonly EntryRow[]): Promise<RecordedEntry[]> {
  const ids = [...new Set(rows.flatMap(({ fieldSet, refusedSet }) => (refusedSet ? [fieldSet, refusedSet] : [fieldSet])))];
  const sets = await reads.query<{ id: string; coordinates: string[] }>(`SELECT encode(id, 'hex') AS id, coordinates FROM field_set WHERE id IN (SELECT decode(given, 'hex') FROM unnest($1::text[]) given)`, [ids]);
  const coordinates = new Map(sets.rows.map((set) => [set.id, set.coordinates]));
  return rows.map(({ fieldSet, refusedSet, hiddenUntil, hiddenBasis, ...row }) => ({
    ...row, fields: coordinates.get(fieldSet) ?? [], refusedFields: (refusedSet && coordinates.get(refusedSet)) || [], hidden: hiddenUntil && hiddenBasis ? { until: hiddenUntil, basis: hiddenBasis } : null,
  }));
}

function cursorOf({ at, id }: RecordedEntry): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

function openCursor(cursor: string): { readonly at: string; readonly id: number } {
  const [, at = '', id = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!at) throw new RangeError('after: expected the endCursor of a page, but got another text');
  return { at, id: Number(id) };
}
