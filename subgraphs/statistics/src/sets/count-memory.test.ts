import type { AskedCohort } from './asked-cohort.js';
import { countKey, CountMemory } from './count-memory.js';
import type { HeldSet } from './set-memory.js';

const ASKED: AskedCohort = { subject: 'RESIDENT', where: { is: 'public-security.livesAlone', argument: null }, asOf: '2026-06-30', dimensions: [], questionNo: 'Q1', isPoint: false };
const held = (...versions: readonly (string | null)[]): readonly HeldSet[] => versions.map((version) => ({ version, set: null, cells: new Map(), links: new Uint32Array(), partitions: new Map(), bytes: 0, usedAt: 0 }));

it('knows a count again by its question, its day, what divides it, and the versions of its sets', () => {
  const key = (asked: Partial<AskedCohort>, dimensions: readonly string[], ...versions: readonly (string | null)[]): string | null => countKey({ ...ASKED, ...asked }, { dimensions, sets: held(...versions) });
  const usual = key({}, ['GRID'], 'a', 'b');
  expect(key({ questionNo: 'Q2', isPoint: true }, ['GRID'], 'a', 'b')).toBe(usual);
  const others = [key({}, ['GRID'], 'a', 'c'), key({}, ['SEX'], 'a', 'b'), key({}, [], 'a', 'b'), key({ asOf: '2026-03-31' }, ['GRID'], 'a', 'b'), key({ where: { is: 'public-security.registered', argument: null } }, ['GRID'], 'a', 'b'), key({ subject: 'HOUSEHOLD' }, ['GRID'], 'a', 'b')];
  expect(new Set([usual, ...others]).size).toBe(7);
});

it('does not know one again of which a set may not be kept', () => {
  expect(countKey(ASKED, { dimensions: [], sets: held('a', null) })).toBeNull();
});

it('lets go of what was not asked for longest', () => {
  const memory = new CountMemory();
  const large = { cells: [], residents: 'x'.repeat(10 * 1024 * 1024) };
  for (const key of ['one', 'two', 'three']) memory.keep(key, large);
  memory.get('one');
  memory.keep('four', large);
  expect(['one', 'two', 'three', 'four'].map((key) => memory.get(key) !== undefined)).toEqual([true, false, true, true]);
});
