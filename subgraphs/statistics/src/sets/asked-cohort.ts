import type { AskedSet } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { dimensionOf, indicatorNamed, linkBetween, universeOf, type KnownDimension } from '../catalogue/catalogue.js';
import { leavesOf, type Condition, type Definition, type Subject } from '../condition/condition.js';
import { placeDimension } from '../cohort/place.js';

/** A set without what is known of it, and whose it is. */
export interface NeededSet extends Omit<AskedSet, 'known'> {
  readonly department: string;
}

/** A question on a day, and what it is divided by. Travels as the key of its entity, in JSON. */
export interface AskedCohort extends Definition {
  readonly asOf: string;
  readonly dimensions: readonly string[];
  /** Number of the approved question; null where none is needed. */
  readonly questionNo: string | null;
  /** Whether it is a point of a trend. */
  readonly isPoint: boolean;
}

/** The indicators that a question needs, and what leads from its subject to another; each once. */
export function neededSets({ subject, where }: Definition): readonly NeededSet[] {
  const needed = new Map<string, NeededSet>();
  const add = (set: NeededSet): void => void needed.set(JSON.stringify(set), set);
  for (const of of subjectsIn(subject, where)) {
    const universe = universeOf(of);
    if (universe) add({ department: universe.department, of, kind: 'INDICATOR', name: universe.name, argument: null });
  }
  for (const { is, argument } of leavesOf(where)) {
    const { department, name, of } = indicatorNamed(is);
    add({ department, of, kind: 'INDICATOR', name, argument });
  }
  const link = subject === 'HOUSEHOLD' ? linkBetween('RESIDENT', 'HOUSEHOLD') : null;
  if (link) add(toNeeded(link));
  return [...needed.values()];
}

/** The dimensions that a question is divided by, each from the department that has it. @throws BAD_USER_INPUT for one that does not divide its subject. */
export function neededDimensions({ subject, dimensions }: Pick<AskedCohort, 'subject' | 'dimensions'>): readonly NeededSet[] {
  return dimensions.map((name) => {
    const dimension = dimensionOf(subject, placeDimension(name));
    if (!dimension) throw linliError('BAD_USER_INPUT', { subject: 'dimensions', expected: `a dimension of ${subject}`, got: name });
    return toNeeded(dimension);
  });
}

function toNeeded({ department, of, name }: KnownDimension): NeededSet {
  return { department, of, kind: 'DIMENSION', name, argument: null };
}

function subjectsIn(subject: Subject, where: Condition): readonly Subject[] {
  return hasMembers(where) ? [subject, 'RESIDENT'] : [subject];
}

function hasMembers(condition: Condition): boolean {
  if ('is' in condition) return false;
  if ('not' in condition) return hasMembers(condition.not);
  return 'anyMember' in condition || ('all' in condition ? condition.all : condition.any).some(hasMembers);
}
