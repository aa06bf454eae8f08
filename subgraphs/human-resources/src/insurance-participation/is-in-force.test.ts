import { insuranceParticipationRow } from '../sample-rows.js';
import { toInsuranceParticipation } from './insurance-participation.mapper.js';
import { isInForce } from './is-in-force.js';

test.each([
  ['an open one on a later day', '01', null, '2026-05-31', true],
  ['an open one on a day before it began', '01', null, '2024-02-28', false],
  ['one that has ended, on its last day', '03', '2025-06-30', '2025-06-30', true],
  ['one that has ended, on the day after', '03', '2025-06-30', '2025-07-01', false],
  ['a suspended one', '02', null, '2026-05-31', false],
])('a participation is in force or not: %s', (_case, statusCode, toDate, day, expected) => {
  expect(isInForce(toInsuranceParticipation(insuranceParticipationRow({ statusCode, toDate })), day)).toBe(expected);
});

test('a suspended participation is still a participation when no day is asked for', () => {
  expect(isInForce(toInsuranceParticipation(insuranceParticipationRow({ statusCode: '02' })), null)).toBe(true);
});
