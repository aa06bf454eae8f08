import { NumberSet, Partition, type SetArena } from '@linli/number-sets';
import { linliError, type SensitivityLevel } from '@linli/vocabulary';
import { dimensionOf, indicatorNamed, linkBetween, universeOf } from '../catalogue/catalogue.js';
import { placeDigits, placeDimension } from '../cohort/place.js';
import { leavesOf, type Definition, type Leaf, type Subject } from '../condition/condition.js';
import type { Cell } from '../disclosure/disclosure.js';
import type { AskedCohort, NeededSet } from './asked-cohort.js';
import { evaluateCondition } from './evaluate-condition.js';
import type { HeldSet } from './set-memory.js';

/** How many cells one division may have. */
const MOST_CELLS = 5_000;

type Taken = ReadonlyMap<string, HeldSet>;

/** Who is meant by a question, and all of whom they are a part. */
export interface FoundCohort {
  readonly cohort: NumberSet;
  /** Null where nobody knows all of the subject. */
  readonly universe: NumberSet | null;
}

/** Finds who is meant by a question, from the sets that were taken for it. */
export function findCohort({ subject, where }: AskedCohort, taken: Taken, arena: SetArena): FoundCohort {
  const setOf = (needed: NeededSet): NumberSet => taken.get(JSON.stringify(needed))?.set as NumberSet;
  const leaf = ({ is, argument }: Leaf): NumberSet => {
    const { department, name, of } = indicatorNamed(is);
    return setOf({ department, of, kind: 'INDICATOR', name, argument });
  };
  const universe = (of: Subject): NumberSet | null => {
    const known = universeOf(of);
    return known && setOf({ department: known.department, of, kind: 'INDICATOR', name: known.name, argument: null });
  };
  return { cohort: evaluateCondition(where, { leaf, universe, links: linksOf(taken) }, { subject, arena }), universe: universe(subject) };
}

/** From residents to their households; none where the question does not need it. */
function linksOf(taken: Taken): Uint32Array {
  const link = linkBetween('RESIDENT', 'HOUSEHOLD');
  const held = link && taken.get(JSON.stringify({ department: link.department, of: link.of, kind: 'DIMENSION', name: link.name, argument: null } satisfies NeededSet));
  return held?.links ?? new Uint32Array();
}

/** The residents who are counted with a cohort: themselves, or who lives in its households. A dispute is no resident. */
export function residentsCounted(cohort: NumberSet, { subject, taken, arena }: { readonly subject: Subject; readonly taken: Taken; readonly arena: SetArena }): NumberSet {
  if (subject === 'RESIDENT') return cohort;
  const links = subject === 'HOUSEHOLD' ? linksOf(taken) : new Uint32Array();
  const members: number[] = [];
  for (let place = 0; place < links.length; place += 2) if (cohort.has(links[place + 1] as number)) members.push(links[place] as number);
  return arena.own(NumberSet.of(members));
}

/** The highest level of what a question is made of, its conditions and what it is divided by. */
export function levelOf({ subject, where }: Definition, dimensions: readonly string[] = []): SensitivityLevel {
  const levels = [...leavesOf(where).map(({ is }) => indicatorNamed(is).level), ...dimensions.map((name) => dimensionOf(subject, placeDimension(name))?.level ?? 'S0')];
  return levels.reduce((highest, level) => (level > highest ? level : highest), 'S0');
}

/** One dimension of a division, and its cells as they were taken. */
export interface Division {
  readonly name: string;
  readonly held: HeldSet;
}

/** Divides a cohort, and all of whom it is a part, into the same cells; those in which nobody is meant are cells as well. @throws COHORT_TOO_FINE when there would be too many cells. */
export function cellsOf({ cohort, universe }: FoundCohort, divisions: readonly Division[], arena: SetArena): readonly Cell[] {
  const partitions = divisions.map(partitionOf);
  const count = partitions.reduce((product, { size }) => product * size, 1);
  if (count > MOST_CELLS) throw linliError('COHORT_TOO_FINE', { subject: 'dimensions', expected: `at most ${MOST_CELLS} cells`, got: String(count) });
  const cells = divide(cohort, partitions, arena);
  if (!universe) return cells.map((cell) => ({ ...cell, population: undefined }));
  // All at once, and only where a figure is drawn for the first time.
  let populations: readonly DividedSet[] | null = null;
  const populationAt = (place: number): NumberSet => (populations ??= divide(universe, partitions, arena))[place]?.set ?? universe;
  return cells.map((cell, place) => ({ ...cell, population: () => populationAt(place) }));
}

type DividedSet = Pick<Cell, 'values' | 'set'>;

function divide(set: NumberSet, partitions: readonly Partition[], arena: SetArena): readonly DividedSet[] {
  let cells: readonly DividedSet[] = [{ values: [], set }];
  for (const each of partitions) cells = cells.flatMap((cell) => each.split(cell.set).map(([value, members]) => ({ values: [...cell.values, value], set: arena.own(members) })));
  return cells;
}

/** A dimension as what it divides by; by larger places from the smallest, once for each version. */
function partitionOf({ name, held }: Division): Partition {
  const digits = placeDigits(name);
  const known = held.partitions.get(digits);
  if (known) return known;
  const partition = Partition.of([...held.cells].map(([value, members]) => [digits === null ? value : value.slice(0, digits), members] as const));
  held.partitions.set(digits, partition);
  return partition;
}
