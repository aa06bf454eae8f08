import type { Client } from 'pg';
import type { BatchHead } from '../chain/batch-head.js';
import type { EntryRow } from '../chain/canonical-entry.js';
import { STORE_LOCK } from './migrate.js';

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
const GIVEN = `unnest(${COLUMNS.map(({ type }, place) => `$${place + 1}::${type}[]`).join(', ')}) g(${NAMES})`;
const INTO_ENTRY = `INSERT INTO entry (${NAMES}) SELECT ${COLUMNS.map(({ name, read }) => read ?? name).join(', ')} FROM given`;
const INTO_READING = 'INSERT INTO reading (resident_no, at, entry_id) SELECT unnest(residents::int[]), at, id FROM given';
const INSERT_ENTRIES = `WITH given AS MATERIALIZED (SELECT * FROM ${GIVEN}), written AS (${INTO_ENTRY}) ${INTO_READING}`;
const BATCH_NAMES = 'number, previous, entries_hash, entry_count, first_id, first_at, last_at, head, signature';
const batchValues = (first: number): string => {
  const [number, previous, entriesHash, count, firstId, firstAt, lastAt, head, signature] = Array.from({ length: 9 }, (_each, place) => `$${first + place}`);
  return `${number}::bigint, decode(${previous}, 'hex'), decode(${entriesHash}, 'hex'), ${count}::int, ${firstId}::bigint, ${firstAt}::timestamptz, ${lastAt}::timestamptz, decode(${head}, 'hex'), decode(${signature}, 'base64')`;
};
const INSERT_BATCH = `INSERT INTO batch (${BATCH_NAMES}) VALUES (${batchValues(1)})`;
// Whatever is written is written of what stands behind the lock.
const INSERT_ALL = `
  WITH locked AS MATERIALIZED (SELECT 1 FROM pg_advisory_xact_lock(${STORE_LOCK})), given AS MATERIALIZED (SELECT g.* FROM locked, ${GIVEN}),
  written AS (${INTO_ENTRY}), indexed AS (${INTO_READING})
  INSERT INTO batch (${BATCH_NAMES}) SELECT ${batchValues(COLUMNS.length + 1)} FROM locked`;

/** Sends a batch and its entries within a transaction, in two statements. */
export async function insertBatch(client: Client, batch: BatchHead, rows: readonly EntryRow[]): Promise<void> {
  await Promise.all([client.query({ name: 'entries', text: INSERT_ENTRIES, values: valuesOf(rows) }), client.query({ name: 'batch', text: INSERT_BATCH, values: factsOf(batch) })]);
}

/** Sends a batch and its entries as a transaction of one statement, under the store's lock. Resolves when it is committed: the server says that it is ready for the next only then. */
export async function insertBatchAlone(client: Client, batch: BatchHead, rows: readonly EntryRow[]): Promise<void> {
  await client.query({ name: 'alone', text: INSERT_ALL, values: [...valuesOf(rows), ...factsOf(batch)] });
}

function valuesOf(rows: readonly EntryRow[]): unknown[] {
  return COLUMNS.map(({ value }) => rows.map(value));
}

function factsOf({ number, previous, entriesHash, count, firstId, firstAt, lastAt, head, signature }: BatchHead): unknown[] {
  return [number, previous, entriesHash, count, firstId, firstAt, lastAt, head, signature];
}
