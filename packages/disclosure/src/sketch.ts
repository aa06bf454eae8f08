import type { Keys } from './keys.js';

/**
 * A set in 64 numbers: each member falls into one of 64 parts by a keyed hash, and a part is the exclusive or of its members' hashes. Two sets that
 * differ by d members differ in d parts at most, and little fewer while d is small; nothing of the members can be read from it without the key.
 */
export type Sketch = Uint32Array;

export const PARTS = 64;
const PARTS_A_BAND = 4;
export const BANDS = PARTS / PARTS_A_BAND;
const PART_SHIFT = 26;

/** Makes sketches under one secret. */
export function createSketcher(keys: Keys): (numbers: Uint32Array) => Sketch {
  const [first, second, third] = [keys.sketch.readUInt32BE(0), keys.sketch.readUInt32BE(4) | 1, keys.sketch.readUInt32BE(8) | 1];
  return (numbers) => {
    const sketch = new Uint32Array(PARTS);
    for (let index = 0; index < numbers.length; index += 1) {
      let hash = (numbers[index] as number) ^ first;
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), second);
      hash ^= hash >>> 16;
      const part = Math.imul(hash ^ (hash >>> 15), third) >>> PART_SHIFT;
      sketch[part] = (sketch[part] as number) ^ hash;
    }
    return sketch;
  };
}

/** The sketch of whoever is in one of two sets and not in the other: of the rest, where one is a part of the other. */
export function sketchOfRest(one: Sketch, other: Sketch): Sketch {
  return one.map((part, index) => part ^ (other[index] as number));
}

/** In how many parts two sets differ. */
export function partsApart(one: Sketch, other: Sketch): number {
  let apart = 0;
  for (let index = 0; index < PARTS; index += 1) if (one[index] !== other[index]) apart += 1;
  return apart;
}

/**
 * What a release is found by: 16 whole numbers below 2^48, each made of four parts, fewer where four parts are empty. Sets that differ by fewer than 16
 * members share one at least, as long as no band is empty: 15 members cannot touch 16 bands.
 */
export function bandsOf(sketch: Sketch): number[] {
  return Array.from({ length: BANDS }, (_, band) => bandOf(sketch, band)).filter((band) => band !== null);
}

function bandOf(sketch: Sketch, band: number): number | null {
  let [low, high, any] = [band, 0, 0];
  for (let index = band * PARTS_A_BAND; index < (band + 1) * PARTS_A_BAND; index += 1) {
    const part = sketch[index] as number;
    any |= part;
    low = Math.imul((low ^ part) + 0x9e3779b9, 0x85ebca6b);
    low ^= low >>> 15;
    high = Math.imul(high ^ low, 0xc2b2ae35);
  }
  return any === 0 ? null : (band * 4096 + (high >>> 20)) * 2 ** 32 + (low >>> 0);
}
