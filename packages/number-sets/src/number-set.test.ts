import { NumberSet } from './number-set.js';
import { SetArena } from './set-arena.js';

const listed = (set: NumberSet): readonly number[] => [...set.toNumbers()];

it('holds each number once, in ascending order', () => {
  expect(listed(NumberSet.of([70_000, 3, 3, 1]))).toEqual([1, 3, 70_000]);
  expect(NumberSet.of(new Uint32Array([5, 5])).size).toBe(1);
});

it.each([['dense', 1], ['sparse', 5_003], ['of numbers up to the largest', 429_496]])('holds many in whatever order they come: %s', (_case, step) => {
  const numbers = Array.from({ length: 10_000 }, (_each, place) => ((place * 7_919) % 10_000) * step);
  expect(listed(NumberSet.of([...numbers, ...numbers]))).toEqual([...numbers].sort((one, other) => one - other));
});

it('of numbers that are in order already is a set like any other', () => {
  const set = NumberSet.ofAscending(new Uint32Array([2, 70_000]));
  expect({ size: set.size, has: set.has(70_000), both: listed(set.and(NumberSet.of([1, 2]))), again: listed(NumberSet.fromBase64(set.toBase64())) }).toEqual({ size: 2, has: true, both: [2], again: [2, 70_000] });
  set.free();
  for (const use of [() => set.size, () => set.toNumbers(), () => set.and(set)]) expect(use).toThrow('number set: expected one that is held, but it was freed');
});

it('is put together from others, which stay as they are', () => {
  const [one, other] = [NumberSet.of([1, 2, 3]), NumberSet.of([2, 3, 4])];
  expect([one.and(other), one.or(other), one.without(other), NumberSet.union([one, other, NumberSet.of([9])])].map(listed)).toEqual([[2, 3], [1, 2, 3, 4], [1], [1, 2, 3, 4, 9]]);
  expect({ one: listed(one), both: one.sizeWith(other), has: one.has(4) }).toEqual({ one: [1, 2, 3], both: 2, has: false });
});

it('is the union of none: nobody', () => {
  expect(NumberSet.union([]).size).toBe(0);
});

it('is the same after a journey in base64', () => {
  const numbers = Array.from({ length: 5_000 }, (_each, place) => place * 37);
  expect(listed(NumberSet.fromBase64(NumberSet.of(numbers).toBase64()))).toEqual(numbers);
});

it('is freed with its arena, whatever becomes of the work', async () => {
  const made: NumberSet[] = [];
  await expect(SetArena.within(async (arena) => {
    made.push(arena.own(NumberSet.of([1])));
    throw new Error('half-way');
  })).rejects.toThrow('half-way');
  expect(() => made[0]?.size).toThrow('number set: expected one that is held, but it was freed');
});
