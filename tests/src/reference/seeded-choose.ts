import type { Choose } from './value-pool.js';

/** Chooses for one question: the same each time, whatever runs beside it, so that a failure can be asked again. */
export function seededChoose(seed: number, place: number): Choose {
  let state = (seed + place * 0x9e3779b1) >>> 0;
  return (options) => {
    // mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * options);
  };
}
