import { growthExponent } from './growth-exponent.js';

const SIZES = [1, 10, 50, 200, 1_000];

it.each([
  ['0 where the cost stays the same', 0, () => 7],
  ['1 where it is so much for each', 1, (size: number) => 3 * size],
  ['2 where each meets each', 2, (size: number) => size ** 2],
])('the exponent of growth is %s', (_case, expected, costOf) => {
  expect(growthExponent(SIZES.map((size) => ({ size, cost: costOf(size) })))).toBeCloseTo(expected);
});
