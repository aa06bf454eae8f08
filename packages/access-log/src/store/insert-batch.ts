import type { Client } from 'pg';
import type { BatchHead } from '../chain/batch-head.js';
import type { EntryRow } from '../chain/canonical-entry.js';

/** The columns of `entry`, how each travels, and how it is read out of what travelled. */
const COLUMNS: readonly { readonly name: string; readonly type: string; readonly read?: string; readonly value: (row: EntryRow) => unknown }[] = [
  { name: 'id', type: 'bigint', value: ({ id }) => id },
  { name: 'at', type: 'timestamptz', value: ({ at }) => at },
  { name: 'batch', type: 'bigint', value: ({ batch }) => batch },
  { name: 'subject', type: 'text', value: ({ subject }) => subject },
  { name: 'department', type: 'text', value: ({ department }) => department },
  // Lists of different lengths cannot travel as an array of arrays: each travels as a text.
  { name: 'roles', type: 'text', read: 'ARRAY(SELECT jsonb_array_elements_text(roles::jsonb))', value: ({ roles }) => JSON.stringify(roles) },
  { name: 'purpose', type: 'text', value: ({ purpose }) => purpose },
  { name: 'case_no', type: 'text', value: ({ caseNo }) => caseNo },
  { name: 'operation', type: 'text', value: ({ operation }) => operation },
  { name: 'document_hash', type: 'text', read: `decode(document_hash, 'hex')`, value: ({ documentHash }) => documentHash },
  { name: 'residents', type: 'text', read: 'residents::int[]', value: ({ residents }) => `{${residents.join(',')}}` },
  { name: 'field_set', type: 'text', read: `decode(field_set, 'hex')`, value: ({ fieldSet }) => fieldSet },
  { name: 'refused_set', type: 'text', read: `decode(refused_set, 'hex')`, value: ({ refusedSet }) => refusedSet },
  { name: 'outcome', type: 'text', value: ({ outcome }) => outcome },
  { name: 'refusal', type: 'text', value: ({ refusal }) => refusal },
  { name: 'hidden_until', type: 'date', value: ({ hiddenUntil }) => hiddenUntil },
  { name: 'hidden_basis', type: 'text', value: ({ hiddenBasis }) => hiddenBasis },
];

const NAMES = COLUMNS.map(({ name }) => name).join(', ');
const INSERT_ENTRIES = `
  WITH given AS MATERIALIZED (SELECT * FROM unnest(${COLUMNS.map(({ type }, place) => `$${place + 1}::${type}[]`).join(', ')}) g(${NAMES})),
  written AS (INSERT INTO entry (${NAMES}) SELECT ${COLUMNS.map(({ name, read }) => read ?? name).join(', ')} FROM given)
  INSERT INTO reading (resident_no, at, entry_id) SELECT unnest(residents::int[]), at, id FROM given`;
const INSERT_BATCH = `
  INSERT INTO batch (number, previous, entries_hash, entry_count, first_id, first_at, last_at, head, signature)
  VALUES ($1, decode($2, 'hex'), decode($3, 'hex'), $4, $5, $6, $7, decode($8, 'hex'), decode($9, 'base64'))`;

/** Sends a batch and its entries, in two statements. */
export async function insertBatch(client: Client, { number, previous, entriesHash, count, firstId, firstAt, lastAt, head, signature }: BatchHead, rows: readonly EntryRow[]): Promise<void> {
  await Promise.all([
    client.query({ name: 'entries', text: INSERT_ENTRIES, values: COLUMNS.map(({ value }) => rows.map(value)) }),
    client.query({ name: 'batch', text: INSERT_BATCH, values: [number, previous, entriesHash, count, firstId, firstAt, lastAt, head, signature] }),
  ]);
}
