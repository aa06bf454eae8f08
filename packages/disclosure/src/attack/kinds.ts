import type { Place } from '../rules.js';
import { without } from './sets-apart.js';
import { meantOf, membersOf, someGroup, type Group, type Target } from './target.js';
import type { View } from './scenario.js';

/** A way to attack: what to ask about a target, as it would be counted in each of the two worlds. */
export interface Kind {
  readonly place?: Place;
  readonly plan: (target: Target) => Worlds;
}

/** A list of counts a world, as many in each. */
export type Worlds = readonly (readonly View[])[];

/** Every way but the ways around a bound; each by what it is called in the report. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'differing by one person': asking((target) => {
    const group = someGroup(target);
    return [group, and(group, but(target.resident))];
  }),
  'the same again': asking((target) => {
    const group = someGroup(target);
    return [group, group];
  }),
  'conditions in another order': asking((target) => {
    const [one, other] = [someGroup(target), someGroup(target)];
    return [and(one, other), and(other, one), and(other, and(one, other))];
  }),
  'one person by all that is known': asking((target) => {
    const { district: { grid, sex, age }, resident } = target;
    const alone: Group = (each) => grid[each] === grid[resident] && sex[each] === sex[resident] && age[each] === age[resident];
    const group = someGroup(target);
    return [alone, or(group, alone), and(group, not(alone))];
  }),
  'overlapping ages': asking((target) => {
    const { district: { age }, resident, random } = target;
    const [years, group, span] = [age[resident] ?? 0, someGroup(target), random.pick([5, 15, 30])];
    const between = (from: number, to: number): Group => and(group, (each) => (age[each] ?? 0) >= from && (age[each] ?? 0) <= to);
    return [between(years, years + span), between(years + 1, years + span), between(years - span, years)];
  }),
  'small grids': asking((target) => {
    const { district: { grid, community }, resident } = target;
    const small: Group = (each) => grid[each] === grid[resident];
    const around: Group = (each) => community[each] === community[resident];
    return [small, around, and(around, not(small))];
  }, 'GRID'),
  'union and intersection': asking((target) => {
    const [one, other] = [someGroup(target), someGroup(target)];
    return [one, other, target.random.pick([or(one, other), and(one, other)])];
  }),
  'tables that cross': asking((target) => {
    const { district: { community, sex, age }, resident } = target;
    const here: Group = (each) => community[each] === community[resident];
    const alike: Group = (each) => sex[each] === sex[resident];
    return [here, and(alike, (each) => Math.floor((age[each] ?? 0) / 10) === Math.floor((age[resident] ?? 0) / 10)), and(here, alike)];
  }),
  'a total and its cells': asking((target) => {
    const { district: { sex }, resident } = target;
    const [group, alike] = [someGroup(target), (each: number): boolean => sex[each] === sex[resident]];
    return [group, and(group, alike), and(group, not(alike))];
  }),
  'two days': { plan: daysApart },
  'the complement': { plan: (target) => complement(target, someGroup(target)) },
  'all alike but one': { plan: (target) => complement({ ...target, isMeant: () => true }, someGroup(target)) },
};

function asking(groups: (target: Target) => readonly Group[], place: Place = 'DISTRICT'): Kind {
  return {
    place,
    plan(target) {
      const planned = groups(target).map((group) => meantOf(target, group));
      return [0, 1].map((world) => planned.map((sets) => ({ set: sets[world] as Uint32Array })));
    },
  };
}

function daysApart(target: Target): Worlds {
  const group = someGroup(target);
  const changed = new Set(Array.from({ length: 1 + target.random.below(40) }, () => target.random.below(target.district.size)));
  const next = { ...target, isMeant: (each: number) => target.isMeant(each) !== changed.has(each) };
  const days = [target, next].map((day) => meantOf(day, group));
  return [0, 1].map((world) => days.map((sets) => ({ set: sets[world] as Uint32Array })));
}

function complement(target: Target, group: Group): Worlds {
  const population = membersOf(target.district, group);
  const isTurned = target.random.next() < 0.5;
  return meantOf(target, group).map((set) => {
    const [part, rest] = [{ set, population }, { set: without(population, set), population }];
    return [{ set: population }, ...(isTurned ? [rest, part] : [part, rest])];
  });
}

function and(one: Group, other: Group): Group {
  return (each) => one(each) && other(each);
}

function or(one: Group, other: Group): Group {
  return (each) => one(each) || other(each);
}

function not(group: Group): Group {
  return (each) => !group(each);
}

function but(resident: number): Group {
  return (each) => each !== resident;
}
