import { NumberSet } from './number-set.js';
import { Partition } from './partition.js';

const split = (parts: readonly (readonly [string, readonly number[]])[], set: readonly number[]): readonly (readonly [string, readonly number[]])[] =>
  Partition.of(parts.map(([value, members]) => [value, NumberSet.of(members)] as const)).split(NumberSet.of(set)).map(([value, members]) => [value, [...members.toNumbers()]] as const);

it('divides a set: every part is there, and whoever is in none is left out', () => {
  expect(split([['a', [1, 5, 70_000]], ['b', [2]], ['c', [9]]], [0, 2, 3, 5, 70_000, 4_000_000_000])).toEqual([['a', [5, 70_000]], ['b', [2]], ['c', []]]);
});

it('takes parts of one value for one', () => {
  expect(split([['north', [1, 2]], ['south', [3]], ['north', [4]]], [1, 3, 4])).toEqual([['north', [1, 4]], ['south', [3]]]);
});

it.each([['no parts', [], [1, 2]], ['a part of nobody', [['a', []]], [0, 1]], ['a set of nobody', [['a', [1]]], []]] as const)('of %s is nothing', (_case, parts, set) => {
  expect(split(parts, set).flatMap(([, members]) => members)).toEqual([]);
});

it('divides as intersections do', () => {
  const numbers = Array.from({ length: 20_000 }, (_each, place) => (place * 7_919) % 65_537);
  const parts = Array.from({ length: 40 }, (_each, part) => [String(part), numbers.filter((number) => number % 43 === part)] as const);
  const set = NumberSet.of(numbers.filter((number) => number % 3 === 0));
  expect(split(parts, [...set.toNumbers()])).toEqual(parts.map(([value, members]) => [value, [...set.and(NumberSet.of(members)).toNumbers()]]));
});
