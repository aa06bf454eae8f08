import { isCovering } from './is-covering.js';

test.each([
  ['the first day', '2024-03-01', '2024-06-30', '2024-03-01', true],
  ['the last day', '2024-03-01', '2024-06-30', '2024-06-30', true],
  ['the day before the first', '2024-03-01', '2024-06-30', '2024-02-29', false],
  ['the day after the last', '2024-03-01', '2024-06-30', '2024-07-01', false],
  ['any later day of a period without an end', '2024-03-01', null, '2099-01-01', true],
  ['no day of a period without a beginning', null, null, '2024-03-01', false],
])('a period covers, or does not cover, %s', (_case, fromDate, toDate, day, expected) => {
  expect(isCovering({ fromDate, toDate }, day)).toBe(expected);
});

test('every period is covering when no day is given', () => {
  expect(isCovering({ fromDate: null, toDate: null }, null)).toBe(true);
  expect(isCovering({ fromDate: '2024-03-01', toDate: '2024-03-02' }, undefined)).toBe(true);
});
