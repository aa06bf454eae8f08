import type { SetArena } from '@linli/number-sets';
import type { DeliveredSet } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import type { NeededSet } from './asked-cohort.js';
import { groupByDepartment } from './parts-of.js';
import { freeHeld, type HeldSet, type SetMemory } from './set-memory.js';

/** What came from a department, in JSON; null or undefined for nothing. */
export type TextOf = (department: string) => string | null | undefined;

interface Taking {
  readonly asOf: string;
  readonly memory: SetMemory;
  readonly arena: SetArena;
}

/**
 * Takes what departments have delivered.
 * @returns the needed sets, by themselves in JSON.
 * @throws COHORT_INCOMPLETE that names each department of which something is missing: a smaller number would pass for the whole.
 */
export function takeSets(needed: readonly NeededSet[], textOf: TextOf, taking: Taking): ReadonlyMap<string, HeldSet> {
  const taken = new Map<string, HeldSet>();
  const silent: string[] = [];
  for (const [department, sets] of groupByDepartment(needed)) {
    const delivered = JSON.parse(textOf(department) ?? '[]') as readonly DeliveredSet[];
    const held = sets.map((set, place) => take(set, delivered[place], taking));
    if (held.includes(null)) silent.push(department);
    for (const [place, set] of sets.entries()) taken.set(JSON.stringify(set), held[place] as HeldSet);
  }
  if (silent.length === 0) return taken;
  throw linliError('COHORT_INCOMPLETE', { subject: 'count', expected: 'the sets of every department that the question needs', got: `none from ${silent.join(' and ')}`, departments: silent });
}

function take(needed: NeededSet, delivered: DeliveredSet | undefined, { asOf, memory, arena }: Taking): HeldSet | null {
  const held = delivered ? memory.take(needed, { asOf, delivered }) : null;
  // What may not be kept goes with the question.
  if (held?.version === null) arena.own({ free: () => freeHeld(held) });
  return held;
}
