import { NumberSet, type SetArena } from '@linli/number-sets';
import { linliError } from '@linli/vocabulary';
import type { Condition, Leaf, Subject } from '../condition/condition.js';

/** The sets that a condition is made of. */
export interface ConditionSets {
  leaf(leaf: Leaf): NumberSet;
  /** All of a subject; null where it is not known. */
  universe(subject: Subject): NumberSet | null;
  /** From residents to their households, from and to alternating. */
  readonly links: Uint32Array;
}

/**
 * Evaluates a normalised condition.
 * @returns a set of the arena's, cut to the universe of its subject.
 * @throws BAD_USER_INPUT for a `not` by itself where its subject has no universe.
 */
export function evaluateCondition(condition: Condition, sets: ConditionSets, { subject, arena }: { readonly subject: Subject; readonly arena: SetArena }): NumberSet {
  const found = evaluate(condition, sets, { subject, arena });
  const universe = sets.universe(subject);
  return universe ? arena.own(found.and(universe)) : arena.own(found.and(found));
}

interface Place {
  readonly subject: Subject;
  readonly arena: SetArena;
}

function evaluate(condition: Condition, sets: ConditionSets, place: Place): NumberSet {
  if ('is' in condition) return sets.leaf(condition);
  if ('anyMember' in condition) return households(evaluateCondition(condition.anyMember, sets, { ...place, subject: 'RESIDENT' }), sets.links, place.arena);
  if ('any' in condition) return place.arena.own(NumberSet.union(condition.any.map((part) => evaluate(part, sets, place))));
  if ('not' in condition) return without(universeOf(sets, place.subject), [condition], { sets, place });
  return intersect(condition.all, sets, place);
}

/** The smallest first, and what is not meant is taken away from what is left. */
function intersect(parts: readonly Condition[], sets: ConditionSets, place: Place): NumberSet {
  const negated = parts.filter((part) => 'not' in part);
  const meant = parts.filter((part) => !('not' in part)).map((part) => evaluate(part, sets, place)).sort((one, other) => one.size - other.size);
  const [first, ...others] = meant.length > 0 ? meant : [universeOf(sets, place.subject)];
  const all = others.reduce((set, other) => place.arena.own(set.and(other)), first as NumberSet);
  return without(all, negated, { sets, place });
}

function without(set: NumberSet, negated: readonly Extract<Condition, { readonly not: Condition }>[], { sets, place }: { readonly sets: ConditionSets; readonly place: Place }): NumberSet {
  return negated.reduce((left, { not }) => place.arena.own(left.without(evaluate(not, sets, place))), set);
}

function universeOf(sets: ConditionSets, subject: Subject): NumberSet {
  const universe = sets.universe(subject);
  if (!universe) throw linliError('BAD_USER_INPUT', { subject: 'where', expected: '`not` beside a condition that is met', got: `one by itself, of ${subject}, of which no department knows all` });
  return universe;
}

function households(members: NumberSet, links: Uint32Array, arena: SetArena): NumberSet {
  const found: number[] = [];
  for (let place = 0; place < links.length; place += 2) if (members.has(links[place] as number)) found.push(links[place + 1] as number);
  return arena.own(NumberSet.of(found));
}
