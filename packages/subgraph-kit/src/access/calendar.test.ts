import { dayInChina, yearsBefore } from './calendar.js';

test.each([
  ['2026-06-30T00:00:00Z', '2026-06-30'],
  ['2026-06-30T15:59:59Z', '2026-06-30'],
  ['2026-06-30T16:00:00Z', '2026-07-01'],
  ['2025-12-31T16:00:00Z', '2026-01-01'],
])('the instant %s is the day %s in China', (instant, day) => {
  expect(dayInChina(new Date(instant))).toBe(day);
});

test.each([
  ['2026-06-30', 14, '2012-06-30'],
  ['2028-02-29', 14, '2014-03-01'],
  ['2028-02-29', 4, '2024-02-29'],
  ['2028-02-28', 14, '2014-02-28'],
  ['2026-01-01', 3, '2023-01-01'],
])('%s is %i years after %s', (day, years, expected) => {
  expect(yearsBefore(day, years)).toBe(expected);
});
