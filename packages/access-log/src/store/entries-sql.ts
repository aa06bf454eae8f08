import type { EntryPlace } from '../entry-cursor.js';
import type { LookUp, LookUpRange } from '../look-up.js';

export interface EntriesWanted extends LookUpRange {
  /** What to select of an entry `e`. */
  readonly columns: string;
  /** Those after this one in the list; from its beginning when null. */
  readonly after: EntryPlace | null;
  readonly limit: number;
}

/** A statement of the log, to be sent as it is. */
export interface EntriesStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Before every entry of a list. */
export const NEWEST: EntryPlace = { at: '9999-01-01T00:00:00Z', id: Number.MAX_SAFE_INTEGER };
const COLUMN = { actor: 'subject', department: 'department', purpose: 'purpose' } as const;

/** The statement that reads entries, newest first. */
export function entriesSql(lookUp: LookUp, { columns, after, limit, fromAt, untilAt, asResidentOn }: EntriesWanted): EntriesStatement {
  const { at, id } = after ?? NEWEST;
  const [kind, value] = Object.entries(lookUp)[0] as ['resident' | keyof typeof COLUMN, string | number];
  const values: unknown[] = [value, at, id, limit];
  const range = `${fromAt ? ` AND at >= $${values.push(fromAt)}` : ''}${untilAt ? ` AND at < $${values.push(untilAt)}` : ''}`;
  const visible = asResidentOn === undefined ? '' : ` AND (e.hidden_until IS NULL OR e.hidden_until <= $${values.push(asResidentOn)})`;
  if (kind === 'resident') return { text: residentSql(columns, range, visible), values };
  return { text: `SELECT ${columns} FROM entry e WHERE e.${COLUMN[kind]} = $1 AND (e.at, e.id) < ($2, $3)${range}${visible} ORDER BY e.at DESC, e.id DESC LIMIT $4`, values };
}

// Load-bearing: OFFSET 0 keeps the planner from reading the months' entries first and the resident's own last. The readings come in their index's order, each with one look for its entry.
function residentSql(columns: string, range: string, visible: string): string {
  return `
    SELECT e.* FROM (SELECT at, entry_id FROM reading WHERE resident_no = $1 AND (at, entry_id) < ($2, $3)${range} ORDER BY at DESC, entry_id DESC OFFSET 0) r
    CROSS JOIN LATERAL (SELECT ${columns} FROM entry e WHERE e.at = r.at AND e.id = r.entry_id${visible} OFFSET 0) e
    ORDER BY r.at DESC, r.entry_id DESC LIMIT $4`;
}
