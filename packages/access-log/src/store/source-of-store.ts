import type { Client } from 'pg';
import type { CountedFacts, HashedEntry } from '../chain/canonical-entry.js';
import type { LogSource, StoredBatch } from '../chain/log-source.js';
import { BATCH_COLUMNS, CHECKPOINT_COLUMNS, ENTRY_COLUMNS, toBatchHead, toCheckpoint, toEntryRow, type StoredRow } from './stored-rows.js';

const BATCHES_AT_ONCE = 200;
// A reading, or a set, without its entry stands with the batch whose entries have such numbers.
const FIRST_STRAY = `
  SELECT min(number) AS number FROM (
    SELECT e.batch AS number FROM entry e LEFT JOIN batch b ON b.number = e.batch WHERE b.number IS NULL
    UNION ALL
    SELECT coalesce(e.batch, (SELECT max(b.number) FROM batch b WHERE b.first_id <= r.entry_id), (SELECT max(c.number) + 1 FROM checkpoint c), 1)
    FROM (SELECT at, id, batch, unnest(residents) AS resident_no FROM entry) e
    FULL JOIN reading r ON r.at = e.at AND r.entry_id = e.id AND r.resident_no = e.resident_no
    WHERE e.id IS NULL OR r.entry_id IS NULL
    UNION ALL
    SELECT coalesce((SELECT max(b.number) FROM batch b WHERE b.first_id <= c.entry_id), (SELECT max(c.number) + 1 FROM checkpoint c), 1)
    FROM counted c LEFT JOIN entry e ON e.at = c.at AND e.id = c.entry_id WHERE e.id IS NULL
  ) strays`;

// The store hashes what it holds: a set may be large, and there may be hundreds. Bounded by the entries' instants, for which the table has its index.
const COUNTED = `
  WITH chosen AS MATERIALIZED (SELECT e.at, e.id FROM entry e WHERE e.batch > $1 AND e.batch <= $2)
  SELECT c.entry_id, c.question, c.definition, encode(sha256(c.members), 'hex') AS set_hash FROM counted c JOIN chosen e ON e.at = c.at AND e.id = c.entry_id
  WHERE c.at >= (SELECT min(at) FROM chosen) AND c.at <= (SELECT max(at) FROM chosen)`;

/** Reads a log from its store, over a connection whose transaction shows one state of it. */
export function sourceOfStore(client: Client): LogSource {
  return {
    lastCheckpoint: async () => {
      const { rows } = await client.query<StoredRow>(`SELECT ${CHECKPOINT_COLUMNS} FROM checkpoint ORDER BY number DESC LIMIT 1`);
      return rows[0] ? toCheckpoint(rows[0]) : null;
    },
    batchesAfter: (number) => readBatches(client, number),
    coordinatesOf: async (id) => {
      const { rows } = await client.query<{ coordinates: string[] }>(`SELECT coordinates FROM field_set WHERE id = decode($1, 'hex')`, [id]);
      return rows[0]?.coordinates ?? null;
    },
    firstStray: async () => {
      const { rows } = await client.query<{ number: string | null }>(FIRST_STRAY);
      const number = rows[0]?.number ?? null;
      return number === null ? null : Number(number);
    },
  };
}

async function* readBatches(client: Client, after: number): AsyncGenerator<StoredBatch> {
  for (let last = after; ;) {
    const { rows } = await client.query<StoredRow>(`SELECT ${BATCH_COLUMNS} FROM batch WHERE number > $1 ORDER BY number LIMIT ${BATCHES_AT_ONCE}`, [last]);
    const batches = rows.map(toBatchHead);
    const end = batches.at(-1);
    if (!end) return;
    const stored = await client.query<StoredRow>(`SELECT ${ENTRY_COLUMNS} FROM entry e WHERE e.batch > $1 AND e.batch <= $2 ORDER BY e.batch, e.id`, [last, end.number]);
    const counted = await readCounted(client, [last, end.number]);
    const entries = new Map<number, HashedEntry[]>(batches.map(({ number }) => [number, []]));
    for (const entry of stored.rows.map(toEntryRow)) entries.get(entry.batch)?.push({ ...entry, counted: counted.get(entry.id) ?? null });
    for (const batch of batches) yield { batch, entries: entries.get(batch.number) ?? [] };
    last = end.number;
  }
}

/** What stands with the entries of batches after one number and up to another, by their ids. */
async function readCounted(client: Client, batches: readonly [number, number]): Promise<ReadonlyMap<number, CountedFacts>> {
  const { rows } = await client.query<StoredRow>(COUNTED, [...batches]);
  return new Map(rows.map((row) => [Number(row.entry_id), { question: row.question as string | null, definition: row.definition as string, setHash: row.set_hash as string }]));
}
