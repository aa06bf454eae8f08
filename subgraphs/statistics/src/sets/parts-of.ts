import type { AskedSets } from '@linli/subgraph-kit';
import { dimensionOf } from '../catalogue/catalogue.js';
import { DIVISIONS, setsField } from '../cohort/part-names.js';
import { neededDimensions, neededSets, type AskedCohort, type NeededSet } from './asked-cohort.js';
import type { SetMemory } from './set-memory.js';

/** What a department is asked: the key of its entity. */
interface Part {
  readonly asks: string;
}

/** The fields of a cohort by which departments are asked: a part for each that the question needs, and none for the others. */
export function partsOf(asked: AskedCohort, memory: SetMemory): Readonly<Record<string, Part | null>> {
  const byDepartment = groupByDepartment([...neededSets(asked), ...neededDimensions(asked)]);
  return Object.fromEntries([...byDepartment].map(([department, sets]) => [setsField(department), toPart(sets, asked.asOf, memory)]));
}

/** The same for the divisions that a cohort can be asked for as they are. */
export function divisionsOf({ subject, asOf }: AskedCohort, memory: SetMemory): Readonly<Record<string, Part | null>> {
  return Object.fromEntries(DIVISIONS.map(({ field, department, dimension }) => {
    const own = dimensionOf(subject, dimension);
    return [field, own?.department === department ? toPart([{ department, of: subject, kind: 'DIMENSION', name: dimension, argument: null }], asOf, memory) : null];
  }));
}

/** The sets of each department, in the order in which it is asked for them. */
export function groupByDepartment(needed: readonly NeededSet[]): ReadonlyMap<string, readonly NeededSet[]> {
  const groups = new Map<string, NeededSet[]>();
  for (const set of needed) groups.set(set.department, [...(groups.get(set.department) ?? []), set]);
  return groups;
}

function toPart(needed: readonly NeededSet[], asOf: string, memory: SetMemory): Part {
  const sets = needed.map((set) => ({ of: set.of, kind: set.kind, name: set.name, argument: set.argument, known: memory.versionOf(set, asOf) }));
  return { asks: JSON.stringify({ asOf, sets } satisfies AskedSets) };
}
