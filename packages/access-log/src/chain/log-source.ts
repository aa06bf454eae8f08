import type { BatchHead } from './batch-head.js';
import type { HashedEntry } from './canonical-entry.js';
import type { Checkpoint } from './checkpoint.js';

/** A batch as it is stored, with whatever stands under its number. */
export interface StoredBatch {
  readonly batch: BatchHead;
  /** By id. */
  readonly entries: readonly HashedEntry[];
}

/** Something that holds a log: the store, or a copy of it. Nothing that it says is trusted. */
export interface LogSource {
  /** The newest one; null where nothing was pruned. */
  lastCheckpoint(): Promise<Checkpoint | null>;
  /** The batches after this number, by their numbers. */
  batchesAfter(number: number): AsyncIterable<StoredBatch>;
  coordinatesOf(fieldSet: string): Promise<readonly string[] | null>;
  /** The lowest number of a batch under which something stands that belongs to none, or whose residents the index of readings tells otherwise; null when all is in its place. */
  firstStray(): Promise<number | null>;
}
