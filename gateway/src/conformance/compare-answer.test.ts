import { comparable, expected } from './compare-answer.js';
import type { CaseOperation } from './conformance-case.js';
import type { CaseAnswer } from './open-case.js';

const WANTED: Pick<CaseOperation, 'data' | 'errors' | 'asks'> = { data: { a: { x: 1, y: 2 }, b: null }, errors: [{ path: ['b'], code: 'B' }, { path: ['a', 0] }], asks: ['left'] };
const GIVEN: CaseAnswer = { data: { b: null, a: { y: 2, x: 1 } }, errors: [{ path: ['a', 0], code: 'ANY' }, { path: ['b'], code: 'B' }], asks: ['left'] };

function isTaken(wanted: Pick<CaseOperation, 'data' | 'errors' | 'asks' | 'isOrdered'>, given: CaseAnswer): boolean {
  const [one, other] = [comparable(wanted, given), expected(wanted)];
  return expect.objectContaining(other).asymmetricMatch(one) as boolean;
}

it('takes an answer with its errors in any order, and any code where the case names none', () => {
  expect(isTaken(WANTED, GIVEN)).toBe(true);
});

it.each<[string, Partial<CaseAnswer>]>([
  ['another value', { data: { a: { x: 1, y: 3 }, b: null } }], ['a field too many', { data: { a: { x: 1, y: 2, z: 1 }, b: null } }], ['a field too few', { data: { a: { x: 1, y: 2 } } }], ['no data', { data: undefined }],
  ['an error too few', { errors: [{ path: ['b'], code: 'B' }] }], ['an error too many', { errors: [...GIVEN.errors, { path: ['b'], code: 'B' }] }], ['an error at another place', { errors: [{ path: ['a', 1] }, { path: ['b'], code: 'B' }] }],
  ['an error of another code', { errors: [{ path: ['a', 0] }, { path: ['b'], code: 'C' }] }], ['an error without a place', { errors: [{ code: 'ANY' }, { path: ['b'], code: 'B' }] }], ['another subgraph asked', { asks: ['left', 'right'] }],
])('does not take one with %s', (_case, part) => {
  expect(isTaken(WANTED, { ...GIVEN, ...part })).toBe(false);
});

it('compares the order of fields where a case says so', () => {
  expect(isTaken({ ...WANTED, isOrdered: true }, GIVEN)).toBe(false);
  expect(isTaken({ ...WANTED, isOrdered: true }, { ...GIVEN, data: WANTED.data })).toBe(true);
});

it('wants some error where a case says so, and no more than that', () => {
  expect(isTaken({ ...WANTED, errors: 'some' }, GIVEN)).toBe(true);
  expect(isTaken({ ...WANTED, errors: 'some' }, { ...GIVEN, errors: [] })).toBe(false);
});
