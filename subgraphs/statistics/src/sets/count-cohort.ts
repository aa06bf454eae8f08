import { NumberSet, Partition, type SetArena } from '@linli/number-sets';
import { linliError, type SensitivityLevel } from '@linli/vocabulary';
import { indicatorNamed, linkBetween, universeOf } from '../catalogue/catalogue.js';
import { placeDigits } from '../cohort/place.js';
import { leavesOf, type Definition, type Leaf, type Subject } from '../condition/condition.js';
import type { Cell } from '../disclosure/disclosure.js';
import type { AskedCohort, NeededSet } from './asked-cohort.js';
import { evaluateCondition } from './evaluate-condition.js';
import type { HeldSet } from './set-memory.js';

/** How many cells one division may have. */
const MOST_CELLS = 20_000;

type Taken = ReadonlyMap<string, HeldSet>;

/** Who is meant by a question, from the sets that were taken for it. */
export function findCohort({ subject, where }: AskedCohort, taken: Taken, arena: SetArena): NumberSet {
  const setOf = (needed: NeededSet): NumberSet => taken.get(JSON.stringify(needed))?.set as NumberSet;
  const leaf = ({ is, argument }: Leaf): NumberSet => {
    const { department, name, of } = indicatorNamed(is);
    return setOf({ department, of, kind: 'INDICATOR', name, argument });
  };
  const universe = (of: Subject): NumberSet | null => {
    const known = universeOf(of);
    return known && setOf({ department: known.department, of, kind: 'INDICATOR', name: known.name, argument: null });
  };
  return evaluateCondition(where, { leaf, universe, links: linksOf(taken) }, { subject, arena });
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

/** The highest level of what a question is made of. */
export function levelOf({ where }: Pick<Definition, 'where'>): SensitivityLevel {
  return leavesOf(where).map(({ is }) => indicatorNamed(is).level).reduce((highest, level) => (level > highest ? level : highest), 'S0');
}

/** One dimension of a division, and its cells as they were taken. */
export interface Division {
  readonly name: string;
  readonly held: HeldSet;
}

/** Divides a cohort. @throws COHORT_TOO_FINE when there would be too many cells. */
export function cellsOf(cohort: NumberSet, divisions: readonly Division[], arena: SetArena): readonly Cell[] {
  const partitions = divisions.map(partitionOf);
  const count = partitions.reduce((product, { size }) => product * size, 1);
  if (count > MOST_CELLS) throw linliError('COHORT_TOO_FINE', { subject: 'dimensions', expected: `at most ${MOST_CELLS} cells`, got: String(count) });
  let cells: readonly Cell[] = [{ values: [], set: cohort }];
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
