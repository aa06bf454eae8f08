import { collectDistrict, type District } from './collect-district.js';
import type { Conflict } from './model/conflicts.js';
import type { Resident } from './model/people.js';

export const TEST_DAY = '2026-06-30';

/** A district of 20,000 with questions that tests ask of it. */
export interface TestDistrict extends District {
  /** Everybody who lives here, each person once. */
  readonly living: readonly Resident[];
  readonly duplicateNos: ReadonlySet<number>;
  byNo(residentNo: number | null): Resident | undefined;
  conflictsOf<K extends Conflict['kind']>(kind: K): (Conflict & { readonly kind: K })[];
}

/** Makes the district that tests look at; takes about a second. */
export function makeTestDistrict(): TestDistrict {
  const district = collectDistrict({ residents: 20_000, seed: 9901, today: TEST_DAY });
  const duplicateNos = new Set(district.conflicts.flatMap((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? [conflict.otherResidentNo] : [])));
  return {
    ...district, duplicateNos,
    living: district.residents.filter(({ status, residentNo }) => status === 'NORMAL' && !duplicateNos.has(residentNo)),
    byNo: (residentNo) => (residentNo === null ? undefined : district.residents[residentNo - 1]),
    conflictsOf: <K extends Conflict['kind']>(kind: K) => district.conflicts.filter((conflict): conflict is Conflict & { readonly kind: K } => conflict.kind === kind),
  };
}

/** Those for whom the check does not hold, so that a failing test names a few of them. */
export function failing<T>(values: readonly T[], holds: (value: T) => boolean): T[] {
  return values.filter((value) => !holds(value)).slice(0, 3);
}

/** Expects the numbers 1 to n in this order. */
export function expectDense(numbers: readonly number[]): void {
  expect(failing(numbers.map((number, place) => [number, place + 1] as const), ([number, expected]) => number === expected)).toEqual([]);
}

/** Expects each number once, and at least one. */
export function expectUnique(numbers: readonly (string | number)[]): void {
  expect(numbers.length).toBeGreaterThan(0);
  expect(new Set(numbers).size).toBe(numbers.length);
}

/** Expects a share between two bounds, both included. */
export function expectShare(part: number, { of, from, to }: { readonly of: number; readonly from: number; readonly to: number }): void {
  expect(part / of).toBeGreaterThanOrEqual(from);
  expect(part / of).toBeLessThanOrEqual(to);
}
