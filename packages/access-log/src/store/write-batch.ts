import type { Client, QueryResult } from 'pg';
import { FIRST_PREVIOUS, sealBatch, type BatchHead } from '../chain/batch-head.js';
import type { HashedEntry } from '../chain/canonical-entry.js';
import type { LogSigner } from '../log-keys.js';
import { batchStatement, countedStatement, entriesStatement, lockStatement, setsStatement, type BatchStatement } from './batch-statements.js';
import { STORE_LOCK } from './migrate.js';
import { monthOf } from './month.js';
import { ensurePartitions } from './partitions.js';
import { COMMIT, sendTransaction } from './send-transaction.js';
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
const FIRST_END: LogEnd = { number: 0, head: FIRST_PREVIOUS, nextId: 1, lastAt: null };
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
export async function writeBatch(client: Client, waiting: readonly WaitingEntry[], { memory, sign }: { readonly memory: StoreMemory; readonly sign: LogSigner }): Promise<BatchHead> {
  const { end } = memory;
  memory.end = null;
  const known = end && makeBatch(waiting, { end, memory, sign });
  if (!known || !memory.months.has(known.month)) return writeAlone(client, waiting, { memory, sign });
  try {
    await sendTransaction(client, [lockStatement(), ...known.statements]);
    return noteWritten(known, memory);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== TAKEN) throw error;
    return writeAlone(client, waiting, { memory, sign });
  }
}

/** Writes one with the lock in hand, so that where the chain ends can be asked and holds. */
async function writeAlone(client: Client, waiting: readonly WaitingEntry[], { memory, sign }: { readonly memory: StoreMemory; readonly sign: LogSigner }): Promise<BatchHead> {
  const end = await begin(client);
  const batch = makeBatch(waiting, { end, memory, sign });
  if (!memory.months.has(batch.month)) await ensurePartitions(client, batch.month);
  await sendTransaction(client, [...batch.statements, COMMIT]);
  return noteWritten(batch, memory);
}

/** Begins a transaction, waits for the lock in it and reads where the chain ends. */
async function begin(client: Client): Promise<LogEnd> {
  // In one go; each of the three sees what was committed before it began, so that the last sees what was before the lock was had.
  const results = (await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${STORE_LOCK}); ${LAST}`)) as unknown as readonly QueryResult<StoredEnd>[];
  const last = results.at(-1)?.rows[0];
  return last ? { number: Number(last.number), head: last.head, nextId: Number(last.next_id), lastAt: toInstant(last.last_at) } : FIRST_END;
}

interface StoredEnd {
  readonly number: string;
  readonly head: string;
  readonly next_id: string;
  readonly last_at: string;
}

interface Batch {
  readonly head: BatchHead;
  readonly month: string;
  /** Sets of fields that the store may not have yet. */
  readonly sets: PreparedEntry['sets'];
  readonly statements: readonly BatchStatement[];
}

/** Seals the batch that follows an end. */
function makeBatch(waiting: readonly WaitingEntry[], { end, memory, sign }: { readonly end: LogEnd; readonly memory: StoreMemory; readonly sign: LogSigner }): Batch {
  const rows = placeRows(waiting, end);
  const sets = waiting.slice(0, rows.length).flatMap(({ prepared }) => prepared.sets).filter(({ id }) => !memory.sets.has(id));
  const placed = rows.flatMap((row, place) => waiting[place]?.prepared.members ? [{ row, members: waiting[place].prepared.members }] : []);
  const head = sealBatch(rows, { number: end.number + 1, previous: end.head, sign });
  const beside = [...(sets.length > 0 ? [setsStatement(sets)] : []), ...(placed.length > 0 ? [countedStatement(placed)] : [])];
  return { head, month: monthOf(rows[0]?.at ?? ''), sets, statements: [batchStatement(head), entriesStatement(rows), ...beside] };
}

function noteWritten({ head, month, sets }: Batch, memory: StoreMemory): BatchHead {
  memory.end = { number: head.number, head: head.head, nextId: head.firstId + head.count, lastAt: head.lastAt };
  memory.months.add(month);
  if (memory.sets.size > SETS_KEPT) memory.sets.clear();
  for (const { id } of sets) memory.sets.add(id);
  return head;
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
