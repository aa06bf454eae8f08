import { LRUCache } from 'lru-cache';
import type { AskedCohort } from './asked-cohort.js';
import type { HeldSet } from './set-memory.js';

/** A cell as it is shown. */
export interface ShownCell {
  readonly values: readonly string[];
  readonly count: number | null;
  readonly isRedacted: boolean;
}

/** What was counted, as it is shown and as it goes on record. */
export interface Counted {
  readonly cells: readonly ShownCell[];
  /** Those who were counted, packed. */
  readonly residents: string;
}

const MOST_BYTES = 32 * 1024 * 1024;
const CELL_BYTES = 200;
/** Departments keep a set for so long: after that it comes with another version, and what was counted of it is not asked for again. */
const HELD_MS = 60_000;

/**
 * What was counted of the sets that are held, so that a question that is asked again is answered without counting. A figure belongs to its set and never changes (decisions/0017): of the same versions of the same
 * sets the same is shown, to whoever may ask.
 */
export class CountMemory {
  private readonly known = new LRUCache<string, Counted>({ maxSize: MOST_BYTES, ttl: HELD_MS, sizeCalculation: ({ cells, residents }, key) => key.length + residents.length + CELL_BYTES * cells.length });

  get(key: string): Counted | undefined {
    return this.known.get(key);
  }

  keep(key: string, counted: Counted): void {
    this.known.set(key, counted);
  }
}

/** By what a count is known again: the question without who asks it, and the version of each set that it was worked out from. @returns null where one of them may not be kept. */
export function countKey({ subject, where, asOf }: AskedCohort, { dimensions, sets }: { readonly dimensions: readonly string[]; readonly sets: Iterable<HeldSet> }): string | null {
  const versions = Array.from(sets, ({ version }) => version);
  return versions.includes(null) ? null : JSON.stringify([subject, where, asOf, dimensions, versions]);
}
