import { addWorkingDays } from './add-working-days.js';

test.each([
  ['2026-06-29', 1, '2026-06-30', 'Monday to Tuesday'],
  ['2026-06-26', 1, '2026-06-29', 'Friday to Monday'],
  ['2026-06-27', 1, '2026-06-29', 'Saturday to Monday'],
  ['2026-06-28', 1, '2026-06-29', 'Sunday to Monday'],
  ['2026-06-29', 5, '2026-07-06', 'a week'],
  ['2026-06-29', 7, '2026-07-08', 'the seven days of an arrival'],
  ['2026-06-24', 15, '2026-07-15', 'fifteen days from a Wednesday'],
  ['2026-06-28', 15, '2026-07-17', 'fifteen days from a Sunday'],
])('from %s, %i working days lead to %s: %s', (day, count, expected) => {
  expect(addWorkingDays(day, count)).toBe(expected);
});
