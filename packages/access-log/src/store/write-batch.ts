import type { Client } from 'pg';
import { FIRST_PREVIOUS, sealBatch, type BatchHead } from '../chain/batch-head.js';
import type { HashedEntry } from '../chain/canonical-entry.js';
import type { LogSigner } from '../log-keys.js';
import { insertBatch } from './insert-batch.js';
import { insertCounted } from './insert-counted.js';
import { STORE_LOCK } from './migrate.js';
import { monthOf } from './month.js';
import { ensurePartitions } from './partitions.js';
import type { PreparedEntry } from './to-row.js';
import { toInstant } from './to-instant.js';

/** An entry that waits, and since when (milliseconds since the epoch). */
export interface WaitingEntry {
  readonly prepared: PreparedEntry;
  readonly since: number;
}

/** What a writer knows of the store and need not ask or say again. */
export interface StoreMemory {
  readonly months: Set<string>;
  readonly sets: Set<string>;
  /** Where the chain ends, as long as nobody else has written; null while it has to be asked. */
  end: LogEnd | null;
}

export interface LogEnd {
  readonly number: number;
  readonly head: string;
  readonly nextId: number;
  readonly lastAt: string | null;
}

const SETS_KEPT = 20_000;
/** Sets of those who were counted go into a batch up to so many bytes, one at least: whatever else waits for it is answered in its time. */
const MOST_MEMBERS_BYTES = 1_000_000;
/** The number of a batch is taken. (PostgreSQL appendix A: unique_violation) */
const TAKEN = '23505';
// The checkpoint stands for a log of which everything was pruned.
const LAST = `
  SELECT number, encode(head, 'hex') AS head, next_id, to_char(last_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS last_at
  FROM (SELECT number, head, first_id + entry_count AS next_id, last_at FROM batch UNION ALL SELECT number, head, next_id, last_at FROM checkpoint) known
  ORDER BY number DESC LIMIT 1`;

/**
 * Writes a batch in one transaction: the first of the entries that fall into one month. Whoever wrote the batch before knows where the chain ends, and sends all of the transaction at once: an answer waits for the
 * log as long as that takes. That somebody else has written meanwhile is told by the number of the batch, which is taken; then the end is asked, and the batch made anew.
 * @returns the batch's head; it has `count` entries.
 */
export async function writeBatch(client: Client, waiting: readonly WaitingEntry[], writing: { readonly memory: StoreMemory; readonly sign: LogSigner }): Promise<BatchHead> {
  const { memory } = writing;
  const { end } = memory;
  memory.end = null;
  if (end === null) return writeAfter(client, waiting, { ...writing, end: await begin(client) });
  const began = Promise.allSettled([client.query('BEGIN'), lock(client)]);
  try {
    return await writeAfter(client, waiting, { ...writing, end });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== TAKEN) throw error;
    return writeAfter(client, waiting, { ...writing, end: await begin(client) });
  } finally {
    await began;
  }
}

/** Seals the batch that follows an end and ends the transaction with it. */
async function writeAfter(client: Client, waiting: readonly WaitingEntry[], { end, memory, sign }: { readonly end: LogEnd; readonly memory: StoreMemory; readonly sign: LogSigner }): Promise<BatchHead> {
  const rows = placeRows(waiting, end);
  const month = monthOf(rows[0]?.at ?? '');
  if (!memory.months.has(month)) await ensurePartitions(client, month);
  const sets = waiting.slice(0, rows.length).flatMap(({ prepared }) => prepared.sets).filter(({ id }) => !memory.sets.has(id));
  const placed = rows.flatMap((row, place) => waiting[place]?.prepared.members ? [{ row, members: waiting[place].prepared.members }] : []);
  const batch = sealBatch(rows, { number: end.number + 1, previous: end.head, sign });
  const [inserted, , , commit] = await Promise.allSettled([
    insertBatch(client, batch, rows), sets.length > 0 ? insertSets(client, sets) : null, placed.length > 0 ? insertCounted(client, placed) : null, client.query('COMMIT'),
  ]);
  // What failed first is why; everything after it says only that the transaction has.
  if (inserted.status === 'rejected') throw inserted.reason;
  // A transaction that failed before it answers COMMIT as well, with another word.
  if (commit.status === 'rejected' || commit.value.command !== 'COMMIT') throw new Error(`access log: expected COMMIT, but got ${commit.status === 'rejected' ? 'none' : commit.value.command}`);
  memory.end = { number: batch.number, head: batch.head, nextId: batch.firstId + batch.count, lastAt: batch.lastAt };
  memory.months.add(month);
  if (memory.sets.size > SETS_KEPT) memory.sets.clear();
  for (const { id } of sets) memory.sets.add(id);
  return batch;
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

// Instants never go back, whatever clocks do: the order of ids, of instants and of batches is one order, and a month ends where the next begins.
function placeRows(waiting: readonly WaitingEntry[], { number, nextId, lastAt }: LogEnd): HashedEntry[] {
  let at = lastAt ?? '';
  const rows = waiting.slice(0, countWithin(waiting)).map(({ prepared, since }, place): HashedEntry => {
    const came = new Date(since).toISOString();
    if (came > at) at = came;
    return { id: nextId + place, at, batch: number + 1, ...prepared.row };
  });
  const month = monthOf(rows[0]?.at ?? '');
  const others = rows.findIndex((row) => monthOf(row.at) !== month);
  return others < 0 ? rows : rows.slice(0, others);
}

function countWithin(waiting: readonly WaitingEntry[]): number {
  let bytes = 0;
  const beyond = waiting.findIndex(({ prepared }, place) => (bytes += prepared.members?.length ?? 0) > MOST_MEMBERS_BYTES && place > 0);
  return beyond < 0 ? waiting.length : beyond;
}

function insertSets(client: Client, sets: PreparedEntry['sets']): Promise<unknown> {
  const unique = [...new Map(sets.map((set) => [set.id, set])).values()];
  // Coordinates hold no space: an array of arrays of different lengths cannot travel.
  return client.query({
    name: 'sets', text: `INSERT INTO field_set SELECT decode(id, 'hex'), string_to_array(coordinates, ' ') FROM unnest($1::text[], $2::text[]) given(id, coordinates) ON CONFLICT DO NOTHING`,
    values: [unique.map(({ id }) => id), unique.map(({ coordinates }) => coordinates.join(' '))],
  });
}
