import { testCohortSet } from '@linli/test-kit';
import * as fc from 'fast-check';
import { RoaringBitmap32, SerializationFormat } from 'roaring-wasm';
import { findContainer } from './find-container.js';
import { holdsNumber } from './holds-number.js';
import { isCohortSet } from './is-cohort-set.js';

const HEAD = 64;

const written = (numbers: Iterable<number>, hasRuns = false): Buffer => testCohortSet(numbers, { hasRuns });

/** Looks as the log does: in the beginning, then in the one container, or in the whole. */
function holds(set: Buffer, number: number, head = HEAD): boolean {
  const found = findContainer({ bytes: set.subarray(0, head), size: set.length }, number);
  if (found === 'BEYOND') return head < set.length && holds(set, number, set.length);
  return found !== null && holdsNumber(found.container, set.subarray(found.from, found.to), number);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_each, place) => from + place);
const everyThird = range(0, 200_000).map((place) => 3 * place + 1);
const SETS: readonly (readonly [string, readonly number[]])[] = [
  ['nobody', []], ['one', [70_000]], ['a few', [1, 2, 65_535, 65_536, 2 ** 31 - 1]], ['one run', range(5, 100)], ['runs and lists in three containers', [...range(1, 5_000), 70_000, ...range(140_000, 150_000)]],
  ['runs in many containers', range(1, 400_000)], ['as many as a list holds', range(0, 4_096).map((place) => 2 * place)], ['one more than that', range(0, 4_097).map((place) => 2 * place)], ['a dense set', everyThird], ['far apart', range(0, 900).map((place) => place * 65_536 + 7)],
  ['a full container', range(65_536, 131_072)],
];

describe.each([['without runs', false], ['with runs', true]])('a set %s', (_how, hasRuns) => {
  it.each(SETS)('of %s is one, and holds whom it holds', (_whom, numbers) => {
    const set = written(numbers, hasRuns);
    expect(isCohortSet(set)).toBe(true);
    const members = new Set(numbers);
    const asked = [...numbers.slice(0, 50), ...numbers.slice(-50)].flatMap((number) => [number - 1, number, number + 1]).filter((number) => number >= 0 && number < 2 ** 31);
    for (const number of [...asked, 0, 65_535, 65_536, 1_000_000]) expect([number, holds(set, number)]).toEqual([number, members.has(number)]);
  });
});

it('holds of any set just those whom the library finds in it', () => {
  const number = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 65_000, max: 66_000 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }));
  const runs = fc.array(fc.tuple(number, fc.integer({ min: 1, max: 6_000 })), { maxLength: 6 });
  fc.assert(fc.property(fc.array(number, { maxLength: 60 }), runs, fc.boolean(), fc.array(number, { minLength: 20, maxLength: 40 }), (singles, spans, hasRuns, asked) => {
    const bitmap = new RoaringBitmap32(singles);
    for (const [from, length] of spans) bitmap.addRange(from, Math.min(from + length, 2 ** 31));
    if (hasRuns) bitmap.runOptimize();
    const set = Buffer.from(bitmap.serialize(SerializationFormat.portable));
    const edges = spans.flatMap(([from, length]) => [from - 1, from, from + length - 1, from + length]).filter((each) => each < 2 ** 31);
    const questions = [...asked, ...singles, ...edges];
    const expected = questions.map((each) => bitmap.has(each));
    bitmap.dispose();
    expect(isCohortSet(set)).toBe(true);
    expect(questions.map((each) => holds(set, each))).toEqual(expected);
  }), { numRuns: 300 });
});

it.each<[string, (set: Buffer) => Buffer]>([
  ['nothing', () => Buffer.alloc(0)], ['text', () => Buffer.from('all of them, and some more')], ['one that ends early', (set) => set.subarray(0, -1)], ['one with something behind it', (set) => Buffer.concat([set, Buffer.of(0)])],
  ['its header alone', (set) => set.subarray(0, 24)], ['one of more containers than there can be', (set) => { set.writeUInt32LE(70_000, 4); return set; }], ['one whose list falls', (set) => { set.writeUInt16LE(3, set.length - 2); return set; }],
  ['one whose containers fall', (set) => { set.writeUInt16LE(0, 12); return set; }], ['one whose offset points elsewhere', (set) => { set.writeUInt32LE(0, 16); return set; }], ['one of numbers that nobody has', () => written([2 ** 31])],
  ['one whose runs overlap', () => { const set = written([...range(1, 50), ...range(60, 90)], true); set.writeUInt16LE(70, set.length - 6); return set; }], ['one whose run has no end', () => { const set = written(range(1, 50), true); set.writeUInt16LE(65_535, set.length - 2); return set; }],
])('takes %s for no set', (_what, change) => {
  expect(isCohortSet(change(written([7, 9, 65_540, 65_545])))).toBe(false);
});

it('takes whatever bytes for a set only if it can look for any number in them', () => {
  const sets = SETS.slice(0, 8).flatMap(([, numbers]) => [written(numbers), written(numbers, true)]);
  fc.assert(fc.property(fc.nat(sets.length - 1), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (which, edits, number) => {
    const set = Buffer.from(sets[which] ?? []);
    for (const [at, value] of edits) set[at % Math.min(set.length, 60)] = value;
    if (isCohortSet(set)) expect(typeof holds(set, number)).toBe('boolean');
  }), { numRuns: 3_000 });
});
