import fc from 'fast-check';
import { createDisclosure, createMemoryBook, RULES, sortedSet, type Cell } from './index.js';
import { nearChance } from './near-release.js';
import { nearShownChance, shownChance } from './shown-chance.js';

/** Sets within 600 residents, among them many that are equal, near, small, or parts of one another. */
const interval = fc.tuple(fc.nat(400), fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 }))).map(([from, size]) => Uint32Array.from({ length: size }, (_, index) => from + index));
const questions = fc.array(fc.array(interval, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const everybody = sortedSet(Uint32Array.from({ length: 600 }, (_, index) => index));
const toCells = (sets: readonly Uint32Array[]): Cell[] => sets.map((set) => ({ dimensions: [], values: [], set: sortedSet(set), population: () => everybody }));

function engines(count: number) {
  const book = createMemoryBook(2_000);
  return Array.from({ length: count }, () => createDisclosure({ secret: Buffer.alloc(32, 3), book, remember: 500 }));
}

async function ask(disclosure: ReturnType<typeof createDisclosure> | undefined, sets: readonly Uint32Array[]): Promise<readonly (number | null)[]> {
  return (await disclosure?.show({ subject: 'RESIDENT', level: 'S3', place: 'COMMUNITY', cells: toCells(sets) }))?.map(({ count }) => count) ?? [];
}

describe('whatever is asked, in whatever order', () => {
  it('nothing of seven and fewer is shown, and all else as multiples of five above seven', async () => {
    await fc.assert(fc.asyncProperty(questions, async (asked) => {
      const [disclosure] = engines(1);
      for (const sets of asked) {
        (await ask(disclosure, sets)).forEach((count, index) => expect(count === null || (count > 7 && count % 5 === 0 && (sets[index]?.length ?? 0) > 7)).toBe(true));
      }
    }), { numRuns: 60 });
  });

  it('a set keeps its figure, also before an engine that remembers nothing of it', async () => {
    await fc.assert(fc.asyncProperty(questions, async (asked) => {
      const [first, second] = engines(2);
      const shown = [];
      for (const sets of asked) shown.push(await ask(first, sets));
      for (const [index, sets] of asked.entries()) expect(await ask(second, sets)).toEqual(shown[index]);
    }), { numRuns: 60 });
  });

  it('a member more or less is not seen, where enough are left to be shown surely', async () => {
    await fc.assert(fc.asyncProperty(questions, fc.nat(7), async (asked, differing) => {
      const [one, other] = engines(2);
      for (const sets of asked) await ask(one, sets);
      const large = Uint32Array.from({ length: 150 }, (_, index) => 1_000 + index);
      expect(await ask(other, [large.slice(differing)])).toEqual(await ask(one, [large]));
    }), { numRuns: 40 });
  });
});

describe('the chances', () => {
  it('rise and fall by small steps: nowhere is a bound at which one person decides', () => {
    for (let size = 0; size < 200; size += 1) {
      const rise = shownChance(size + 1, RULES) - shownChance(size, RULES);
      expect(rise).toBeGreaterThanOrEqual(0);
      expect(rise).toBeLessThanOrEqual(RULES.step);
      expect(Math.abs(nearChance(size + 1, RULES) - nearChance(size, RULES))).toBeLessThanOrEqual(1 / RULES.near.over);
    }
    expect([shownChance(7, RULES), shownChance(100, RULES), nearChance(7, RULES), nearChance(40, RULES)]).toEqual([0, 1, 1, 0]);
  });

  it('of a set near to another are, together, those of the set alone, where it is the smaller', () => {
    for (let size = 8; size < 100; size += 1) {
      const other = shownChance(size + 3, RULES);
      expect(other * nearShownChance(size, { other, rules: RULES })).toBeCloseTo(shownChance(size, RULES), 10);
      expect(nearShownChance(size + 3, { other: shownChance(size, RULES), rules: RULES })).toBe(1);
    }
    expect(nearShownChance(500, { other: 0, rules: RULES })).toBe(0);
  });
});
