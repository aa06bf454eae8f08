import fc from 'fast-check';
import { deriveKeys } from './keys.js';
import { BANDS, bandsOf, createSketcher, PARTS, partsApart, sketchOfRest } from './sketch.js';

const sketch = createSketcher(deriveKeys(Buffer.alloc(32, 9)));
const members = fc.uniqueArray(fc.nat(1_000_000), { minLength: 0, maxLength: 400 }).map((numbers) => Uint32Array.from(numbers).sort());
const few = fc.uniqueArray(fc.integer({ min: 2_000_000, max: 3_000_000 }), { minLength: 1, maxLength: 15 }).map((numbers) => Uint32Array.from(numbers).sort());
const both = (one: Uint32Array, other: Uint32Array): Uint32Array => Uint32Array.from([...one, ...other]).sort();

describe('a sketch', () => {
  it('differs in as many parts as members, at most, and in one at least', () => {
    fc.assert(fc.property(members, few, (some, more) => {
      const apart = partsApart(sketch(some), sketch(both(some, more)));
      expect(apart).toBeGreaterThan(0);
      expect(apart).toBeLessThanOrEqual(more.length);
    }));
  });

  it('of the rest of a set is that of the rest', () => {
    fc.assert(fc.property(members, few, (some, more) => {
      expect(sketchOfRest(sketch(both(some, more)), sketch(some))).toEqual(sketch(more));
    }));
  });

  it('says nothing of the order in which members come', () => {
    fc.assert(fc.property(members, (some) => expect(sketch(some.toReversed())).toEqual(sketch(some))));
  });

  it('shares a band with that of every set that differs by fewer than sixteen, where no band is empty', () => {
    fc.assert(fc.property(fc.integer({ min: 300, max: 2_000 }), few, (size, more) => {
      const some = Uint32Array.from({ length: size }, (_, index) => 7 * index);
      const [one, other] = [bandsOf(sketch(some)), new Set(bandsOf(sketch(both(some, more))))];
      fc.pre(one.length === BANDS);
      expect(one.some((band) => other.has(band))).toBe(true);
    }));
  });

  it('has bands that a database keeps as whole numbers, one of each place at most', () => {
    fc.assert(fc.property(members, (some) => {
      const bands = bandsOf(sketch(some));
      expect(bands.every((band) => Number.isSafeInteger(band) && band >= 0 && band < 2 ** 48)).toBe(true);
      expect(new Set(bands.map((band) => Math.floor(band / 2 ** 44))).size).toBe(bands.length);
    }));
  });

  it('is another one under another secret, and fills its parts evenly', () => {
    const numbers = Uint32Array.from({ length: 64_000 }, (_, index) => index);
    expect(partsApart(sketch(numbers), createSketcher(deriveKeys(Buffer.alloc(32, 8)))(numbers))).toBe(PARTS);
    const hits = new Map<number, number>();
    for (const number of numbers) {
      const part = sketch(Uint32Array.of(number)).findIndex((each) => each !== 0);
      hits.set(part, (hits.get(part) ?? 0) + 1);
    }
    expect(hits.size).toBe(PARTS);
    expect([...hits.values()].filter((count) => count < 800 || count > 1_200)).toEqual([]);
  });
});
