import type { Client } from 'pg';
import { FIRST_PREVIOUS, type BatchHead } from '../chain/batch-head.js';
import { insertBatch, insertBatchAlone } from './insert-batch.js';
import { insertCounted } from './insert-counted.js';
import { STORE_LOCK } from './migrate.js';
import { ensurePartitions } from './partitions.js';
import { planBatch, type LogEnd, type PlannedBatch, type StoreMemory, type WaitingEntry, type Writing } from './plan-batch.js';
import type { PreparedEntry } from './to-row.js';
import { toInstant } from './to-instant.js';

const SETS_KEPT = 20_000;
/** The number of a batch is taken. (PostgreSQL appendix A: unique_violation) */
const TAKEN = '23505';
// The checkpoint stands for a log of which everything was pruned.
const LAST = `
  SELECT number, encode(head, 'hex') AS head, next_id, to_char(last_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS last_at
  FROM (SELECT number, head, first_id + entry_count AS next_id, last_at FROM batch UNION ALL SELECT number, head, next_id, last_at FROM checkpoint) known
  ORDER BY number DESC LIMIT 1`;

/**
 * Writes a batch in one transaction: the first of the entries that fall into one month. Whoever wrote the batch before knows where the chain ends, and sends all of the transaction at once, mostly as one statement:
 * an answer waits for the log as long as that takes. That somebody else has written meanwhile is told by the number of the batch, which is taken; then the end is asked, and the batch made anew.
 * @returns the batch's head; it has `count` entries.
 */
export async function writeBatch(client: Client, waiting: readonly WaitingEntry[], writing: Writing): Promise<BatchHead> {
  const { end } = writing.memory;
  writing.memory.end = null;
  if (end !== null) {
    const batch = await writeAtOnce(client, planBatch(waiting, { ...writing, end }), writing).catch(refuseOther);
    if (batch) return batch;
  }
  return commit(client, planBatch(waiting, { ...writing, end: await begin(client) }), writing);
}

async function writeAtOnce(client: Client, planned: PlannedBatch, writing: Writing): Promise<BatchHead> {
  const { batch, rows, isNewMonth, sets, placed } = planned;
  if (isNewMonth || sets.length > 0 || placed.length > 0) {
    const began = Promise.allSettled([client.query('BEGIN'), lock(client)]);
    return commit(client, planned, writing).finally(() => began);
  }
  await insertBatchAlone(client, batch, rows);
  remember(writing.memory, planned);
  return batch;
}

function refuseOther(error: unknown): null {
  if ((error as { readonly code?: unknown }).code === TAKEN) return null;
  throw error;
}

/** Sends the rest of a transaction that has begun, and ends it. */
async function commit(client: Client, planned: PlannedBatch, { memory }: Writing): Promise<BatchHead> {
  const { batch, rows, month, isNewMonth, sets, placed } = planned;
  if (isNewMonth) await ensurePartitions(client, month);
  const [inserted, , , committed] = await Promise.allSettled([
    insertBatch(client, batch, rows), sets.length > 0 ? insertSets(client, sets) : null, placed.length > 0 ? insertCounted(client, placed) : null, client.query('COMMIT'),
  ]);
  // What failed first is why; everything after it says only that the transaction has.
  if (inserted.status === 'rejected') throw inserted.reason;
  // A transaction that failed before it answers COMMIT as well, with another word.
  if (committed.status === 'rejected' || committed.value.command !== 'COMMIT') throw new Error(`access log: expected COMMIT, but got ${committed.status === 'rejected' ? 'none' : committed.value.command}`);
  remember(memory, planned);
  return batch;
}

function remember(memory: StoreMemory, { batch, month, sets }: PlannedBatch): void {
  memory.end = { number: batch.number, head: batch.head, nextId: batch.firstId + batch.count, lastAt: batch.lastAt };
  memory.months.add(month);
  if (memory.sets.size > SETS_KEPT) memory.sets.clear();
  for (const { id } of sets) memory.sets.add(id);
}

async function begin(client: Client): Promise<LogEnd> {
  // Three statements on their way at once; the last one sees what was committed before the lock was had.
  const [, , { rows }] = await Promise.all([
    client.query('BEGIN'), lock(client),
    client.query<{ number: string; head: string; next_id: string; last_at: string }>({ name: 'last', text: LAST }),
  ]);
  const [last] = rows;
  if (!last) return { number: 0, head: FIRST_PREVIOUS, nextId: 1, lastAt: null };
  return { number: Number(last.number), head: last.head, nextId: Number(last.next_id), lastAt: toInstant(last.last_at) };
}

function lock(client: Client): Promise<unknown> {
  return client.query({ name: 'lock', text: 'SELECT pg_advisory_xact_lock($1)', values: [STORE_LOCK] });
}

function insertSets(client: Client, sets: PreparedEntry['sets']): Promise<unknown> {
  const unique = [...new Map(sets.map((set) => [set.id, set])).values()];
  // Coordinates hold no space: an array of arrays of different lengths cannot travel.
  return client.query({
    name: 'sets', text: `INSERT INTO field_set SELECT decode(id, 'hex'), string_to_array(coordinates, ' ') FROM unnest($1::text[], $2::text[]) given(id, coordinates) ON CONFLICT DO NOTHING`,
    values: [unique.map(({ id }) => id), unique.map(({ coordinates }) => coordinates.join(' '))],
  });
}
