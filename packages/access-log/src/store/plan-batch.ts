import { sealBatch, type BatchHead } from '../chain/batch-head.js';
import type { HashedEntry } from '../chain/canonical-entry.js';
import type { LogSigner } from '../log-keys.js';
import type { PlacedSet } from './insert-counted.js';
import { monthOf } from './month.js';
import type { PreparedEntry } from './to-row.js';

/** Sets of those who were counted go into a batch up to so many bytes, one at least: whatever else waits for it is answered in its time. */
const MOST_MEMBERS_BYTES = 1_000_000;

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

/** What a batch is made with. */
export interface Writing {
  readonly memory: StoreMemory;
  readonly sign: LogSigner;
}

/** A batch that can be sent, and what it needs that the store may not have. */
export interface PlannedBatch {
  readonly batch: BatchHead;
  readonly rows: readonly HashedEntry[];
  readonly month: string;
  readonly isNewMonth: boolean;
  readonly sets: PreparedEntry['sets'];
  readonly placed: readonly PlacedSet[];
}

/** Plans the batch that follows an end: the first of the entries that fall into one month. */
export function planBatch(waiting: readonly WaitingEntry[], { end, memory, sign }: Writing & { readonly end: LogEnd }): PlannedBatch {
  const rows = placeRows(waiting, end);
  const month = monthOf(rows[0]?.at ?? '');
  return {
    batch: sealBatch(rows, { number: end.number + 1, previous: end.head, sign }), rows, month, isNewMonth: !memory.months.has(month),
    sets: waiting.slice(0, rows.length).flatMap(({ prepared }) => prepared.sets).filter(({ id }) => !memory.sets.has(id)),
    placed: rows.flatMap((row, place) => (waiting[place]?.prepared.members ? [{ row, members: waiting[place].prepared.members }] : [])),
  };
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
