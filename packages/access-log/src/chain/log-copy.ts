import { createHash } from 'node:crypto';
import type { BatchHead } from './batch-head.js';
import type { CountedFacts, EntryRow } from './canonical-entry.js';
import type { Checkpoint } from './checkpoint.js';
import type { LogSource } from './log-source.js';

/** A whole log as plain rows, such as a dump of its store. */
export interface LogCopy {
  readonly batches: readonly BatchHead[];
  readonly entries: readonly EntryRow[];
  readonly readings: readonly { readonly residentNo: number; readonly at: string; readonly entryId: number }[];
  /** The sets of those who were counted, by the entry that they stand with. */
  readonly counted: readonly { readonly entryId: number; readonly at: string; readonly question: string | null; readonly definition: string; readonly members: Buffer }[];
  readonly fieldSets: readonly { readonly id: string; readonly coordinates: readonly string[] }[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Reads a log from a copy. */
export function sourceOfCopy(copy: LogCopy): LogSource {
  const { batches, entries, counted, fieldSets, checkpoints } = copy;
  const countedOf = ({ id, at }: EntryRow): CountedFacts | null => {
    const found = counted.find((row) => row.entryId === id && row.at === at);
    return found ? { question: found.question, definition: found.definition, setHash: createHash('sha256').update(found.members).digest('hex') } : null;
  };
  const ordered = batches.toSorted((one, other) => one.number - other.number);
  return {
    lastCheckpoint: async () => checkpoints.toSorted((one, other) => other.number - one.number)[0] ?? null,
    batchesAfter: async function* (number) {
      for (const batch of ordered.filter((each) => each.number > number)) {
        yield { batch, entries: entries.filter((entry) => entry.batch === batch.number).toSorted((one, other) => one.id - other.id).map((entry) => ({ ...entry, counted: countedOf(entry) })) };
      }
    },
    coordinatesOf: async (id) => fieldSets.find((set) => set.id === id)?.coordinates ?? null,
    firstStray: async () => {
      const all = straysOf(copy, ordered);
      return all.length === 0 ? null : Math.min(...all);
    },
  };
}

/** Under which batches something stands that belongs to none, or that is told otherwise elsewhere. */
function straysOf({ entries, readings, counted, checkpoints }: LogCopy, ordered: readonly BatchHead[]): number[] {
  const known = new Set(ordered.map(({ number }) => number));
  const batchOf = (id: number): number => ordered.findLast(({ firstId }) => firstId <= id)?.number ?? 1 + Math.max(0, ...checkpoints.map(({ number }) => number));
  const told = new Map(readings.map((reading) => [JSON.stringify([reading.at, reading.entryId, reading.residentNo]), batchOf(reading.entryId)]));
  const strays = entries.filter(({ batch }) => !known.has(batch)).map(({ batch }) => batch);
  for (const { at, id, batch, residents } of entries) for (const residentNo of residents) if (!told.delete(JSON.stringify([at, id, residentNo]))) strays.push(batch);
  const places = new Set(entries.map(({ at, id }) => JSON.stringify([at, id])));
  // Of two sets with one entry, one is too many.
  for (const { at, entryId } of counted) if (!places.delete(JSON.stringify([at, entryId]))) strays.push(batchOf(entryId));
  return [...strays, ...told.values()];
}
