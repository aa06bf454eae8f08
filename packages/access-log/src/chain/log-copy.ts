import type { BatchHead } from './batch-head.js';
import type { EntryRow } from './canonical-entry.js';
import type { Checkpoint } from './checkpoint.js';
import type { LogSource } from './log-source.js';

/** A whole log as plain rows, such as a dump of its store. */
export interface LogCopy {
  readonly batches: readonly BatchHead[];
  readonly entries: readonly EntryRow[];
  readonly readings: readonly { readonly residentNo: number; readonly at: string; readonly entryId: number }[];
  readonly fieldSets: readonly { readonly id: string; readonly coordinates: readonly string[] }[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Reads a log from a copy. */
export function sourceOfCopy({ batches, entries, readings, fieldSets, checkpoints }: LogCopy): LogSource {
  const ordered = batches.toSorted((one, other) => one.number - other.number);
  return {
    lastCheckpoint: async () => checkpoints.toSorted((one, other) => other.number - one.number)[0] ?? null,
    batchesAfter: async function* (number) {
      for (const batch of ordered.filter((each) => each.number > number)) {
        yield { batch, entries: entries.filter((entry) => entry.batch === batch.number).toSorted((one, other) => one.id - other.id) };
      }
    },
    coordinatesOf: async (id) => fieldSets.find((set) => set.id === id)?.coordinates ?? null,
    firstStray: async () => {
      const known = new Set(batches.map(({ number }) => number));
      const batchOf = (id: number): number => ordered.findLast(({ firstId }) => firstId <= id)?.number ?? 1 + Math.max(0, ...checkpoints.map(({ number }) => number));
      const told = new Map(readings.map((reading) => [JSON.stringify([reading.at, reading.entryId, reading.residentNo]), batchOf(reading.entryId)]));
      const strays = entries.filter(({ batch }) => !known.has(batch)).map(({ batch }) => batch);
      for (const { at, id, batch, residents } of entries) for (const residentNo of residents) if (!told.delete(JSON.stringify([at, id, residentNo]))) strays.push(batch);
      const all = [...strays, ...told.values()];
      return all.length === 0 ? null : Math.min(...all);
    },
  };
}
