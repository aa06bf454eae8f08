import type { Random } from './random.js';

/** Up to `count` different values of a list, in the order drawn; the whole list when it is not longer. */
export function pickDistinct<T>(random: Random, values: readonly T[], count: number): T[] {
  if (values.length <= count) return [...values];
  const drawn = new Set<T>();
  while (drawn.size < count) drawn.add(random.pick(values));
  return [...drawn];
}
