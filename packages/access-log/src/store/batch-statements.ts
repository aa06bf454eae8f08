import type { BatchHead } from '../chain/batch-head.js';
import type { EntryRow, HashedEntry } from '../chain/canonical-entry.js';
import type { FieldSet } from '../field-set.js';
import { STORE_LOCK } from './migrate.js';

/** What a writer says, by the names under which its connection has it prepared. */
const TEXTS = {
  lock: 'SELECT pg_advisory_xact_lock($1)',
  // As one text of JSON: lists of different lengths cannot travel as an array of arrays, and of all forms it takes this process least (docs/decisions/0007).
  entries: `
    WITH given AS MATERIALIZED (SELECT * FROM json_to_recordset($1::json) row(
      id bigint, at timestamptz, batch bigint, subject text, department text, roles text[], purpose text, "caseNo" text, operation text, "documentHash" text, residents int[],
      "fieldSet" text, "refusedSet" text, outcome text, refusal text, "hiddenUntil" date, "hiddenBasis" text)),
    written AS (
      INSERT INTO entry (id, at, batch, subject, department, roles, purpose, case_no, operation, document_hash, residents, field_set, refused_set, outcome, refusal, hidden_until, hidden_basis)
      SELECT id, at, batch, subject, department, roles, purpose, "caseNo", operation, decode("documentHash", 'hex'), residents, decode("fieldSet", 'hex'), decode("refusedSet", 'hex'), outcome, refusal, "hiddenUntil", "hiddenBasis" FROM given)
    INSERT INTO reading (resident_no, at, entry_id) SELECT unnest(residents), at, id FROM given`,
  sets: `INSERT INTO field_set SELECT decode(id, 'hex'), coordinates FROM json_to_recordset($1::json) row(id text, coordinates text[]) ON CONFLICT DO NOTHING`,
  // The sets travel as one value, in binary: as a list they would be written out in letters, twice their size.
  counted: `
    INSERT INTO counted (at, entry_id, question, definition, members)
    SELECT at, id, question, definition, substring($2::bytea FROM start FOR length) FROM json_to_recordset($1::json) row(at timestamptz, id bigint, question text, definition text, start int, length int)`,
  batch: `
    INSERT INTO batch (number, previous, entries_hash, entry_count, first_id, first_at, last_at, head, signature)
    VALUES ($1, decode($2, 'hex'), decode($3, 'hex'), $4, $5, $6, $7, decode($8, 'hex'), decode($9, 'base64'))`,
} as const;

/** One thing to say to the store, with its values as PostgreSQL reads them. */
export interface BatchStatement {
  readonly name: keyof typeof TEXTS;
  readonly values: readonly (string | Buffer)[];
}

/** An entry that counts, and the set of those whom it counts. */
interface PlacedSet {
  readonly row: HashedEntry;
  readonly members: Buffer;
}

/** Has a new connection know them all. */
export const PREPARE_ALL = Object.entries(TEXTS).map(([name, text]) => `PREPARE "${name}" AS ${text};`).join('\n');

/** Whoever writes is alone until his transaction ends. */
export function lockStatement(): BatchStatement {
  return { name: 'lock', values: [String(STORE_LOCK)] };
}

export function entriesStatement(rows: readonly EntryRow[]): BatchStatement {
  return { name: 'entries', values: [JSON.stringify(rows)] };
}

export function setsStatement(sets: readonly FieldSet[]): BatchStatement {
  return { name: 'sets', values: [JSON.stringify([...new Map(sets.map((set) => [set.id, set])).values()])] };
}

export function countedStatement(placed: readonly PlacedSet[]): BatchStatement {
  let end = 0;
  const facts = placed.map(({ row: { at, id, counted }, members: { length } }) => ({ at, id, question: counted?.question ?? null, definition: counted?.definition, start: (end += length) - length + 1, length }));
  return { name: 'counted', values: [JSON.stringify(facts), Buffer.concat(placed.map(({ members }) => members))] };
}

export function batchStatement({ number, previous, entriesHash, count, firstId, firstAt, lastAt, head, signature }: BatchHead): BatchStatement {
  return { name: 'batch', values: [String(number), previous, entriesHash, String(count), String(firstId), firstAt, lastAt, head, signature] };
}
