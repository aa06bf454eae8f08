import { NumberSet } from '@linli/number-sets';
import type { NeededSet } from './asked-cohort.js';
import { SetMemory } from './set-memory.js';

const AGE: NeededSet = { department: 'a', of: 'RESIDENT', kind: 'INDICATOR', name: 'age', argument: { from: 65, to: null } };
const DAY = '2026-06-30';
const packed = (...numbers: readonly number[]): string => NumberSet.of(numbers).toBase64();
const numbersIn = (held: ReturnType<SetMemory['take']>): readonly number[] | null => held && [...held.set?.toNumbers() ?? []];

it('gives what it holds for the version alone', () => {
  const memory = new SetMemory();
  expect(memory.versionOf(AGE, DAY)).toBeNull();
  memory.take(AGE, { asOf: DAY, delivered: { version: 'v1', set: packed(1, 2) } });
  expect(memory.versionOf(AGE, DAY)).toBe('v1');
  expect(numbersIn(memory.take(AGE, { asOf: DAY, delivered: { version: 'v1' } }))).toEqual([1, 2]);
});

it.each<[string, NeededSet, string]>([['another day', AGE, '2026-03-31'], ['another argument', { ...AGE, argument: { from: 66, to: null } }, DAY], ['another department', { ...AGE, department: 'b' }, DAY]])('holds nothing of %s', (_what, needed, asOf) => {
  const memory = new SetMemory();
  memory.take(AGE, { asOf: DAY, delivered: { version: 'v1', set: packed(1) } });
  expect(memory.versionOf(needed, asOf)).toBeNull();
  expect(memory.take(needed, { asOf, delivered: { version: 'v1' } })).toBeNull();
});

it('still answers a question that has begun with the version before the latest', () => {
  const memory = new SetMemory();
  memory.take(AGE, { asOf: DAY, delivered: { version: 'v1', set: packed(1) } });
  memory.take(AGE, { asOf: DAY, delivered: { version: 'v2', set: packed(1, 2) } });
  memory.trim();
  expect(memory.versionOf(AGE, DAY)).toBe('v2');
  expect(numbersIn(memory.take(AGE, { asOf: DAY, delivered: { version: 'v1' } }))).toEqual([1]);
});

it('does not keep what must not be kept', () => {
  const memory = new SetMemory();
  expect(numbersIn(memory.take(AGE, { asOf: DAY, delivered: { version: null, set: packed(7) } }))).toEqual([7]);
  expect(memory.versionOf(AGE, DAY)).toBeNull();
});
