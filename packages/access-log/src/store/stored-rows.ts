import type { BatchHead } from '../chain/batch-head.js';
import type { EntryRow } from '../chain/canonical-entry.js';
import type { Checkpoint } from '../chain/checkpoint.js';
import { toInstant } from './to-instant.js';

/** What to select of a column for `toInstant`. */
export const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

/** What to select of a batch for `toBatchHead`. */
export const BATCH_COLUMNS = `number, encode(previous, 'hex') AS previous, encode(entries_hash, 'hex') AS entries_hash, entry_count, first_id, ${instant('first_at')} AS first_at, ${instant('last_at')} AS last_at, encode(head, 'hex') AS head, encode(signature, 'base64') AS signature`;

/** What to select of an entry `e` for `toEntryRow`. */
export const ENTRY_COLUMNS = `e.id, ${instant('e.at')} AS at, e.batch, e.subject, e.department, e.roles, e.purpose, e.case_no, e.operation, encode(e.document_hash, 'hex') AS document_hash, e.residents, encode(e.field_set, 'hex') AS field_set, encode(e.refused_set, 'hex') AS refused_set, e.outcome, e.refusal, e.hidden_until::text AS hidden_until, e.hidden_basis`;

export const CHECKPOINT_COLUMNS = `number, encode(head, 'hex') AS head, next_id, ${instant('last_at')} AS last_at, ${instant('made_at')} AS made_at, encode(signature, 'base64') AS signature`;

/** A row as the driver gives it: 64-bit numbers are texts. */
export type StoredRow = Readonly<Record<string, unknown>>;

export function toBatchHead(row: StoredRow): BatchHead {
  return {
    number: Number(row.number), previous: text(row.previous), entriesHash: text(row.entries_hash), count: Number(row.entry_count), firstId: Number(row.first_id),
    firstAt: toInstant(text(row.first_at)), lastAt: toInstant(text(row.last_at)), head: text(row.head), signature: oneLine(row.signature),
  };
}

export function toEntryRow(row: StoredRow): EntryRow {
  return {
    id: Number(row.id), at: toInstant(text(row.at)), batch: Number(row.batch), subject: text(row.subject), department: text(row.department), roles: row.roles as string[], purpose: textOrNull(row.purpose), caseNo: textOrNull(row.case_no),
    operation: textOrNull(row.operation), documentHash: textOrNull(row.document_hash), residents: row.residents as number[], fieldSet: text(row.field_set), refusedSet: textOrNull(row.refused_set),
    outcome: row.outcome as EntryRow['outcome'], refusal: textOrNull(row.refusal), hiddenUntil: textOrNull(row.hidden_until), hiddenBasis: textOrNull(row.hidden_basis),
  };
}

export function toCheckpoint(row: StoredRow): Checkpoint {
  return { number: Number(row.number), head: text(row.head), nextId: Number(row.next_id), lastAt: toInstant(text(row.last_at)), madeAt: toInstant(text(row.made_at)), signature: oneLine(row.signature) };
}

function text(value: unknown): string {
  return value as string;
}

function textOrNull(value: unknown): string | null {
  return value as string | null;
}

// PostgreSQL breaks base64 into lines of 76 characters.
function oneLine(value: unknown): string {
  return text(value).replaceAll('\n', '');
}
