import { quarterEnds } from './quarter-ends.js';

it.each<[string, number, readonly string[]]>([
  ['2026-06-30', 3, ['2025-12-31', '2026-03-31', '2026-06-30']], ['2026-06-29', 2, ['2025-12-31', '2026-03-31']], ['2026-12-31', 1, ['2026-12-31']], ['2024-03-01', 1, ['2023-12-31']], ['2026-01-01', 5, ['2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']],
])('up to %s, the last %i', (asOf, quarters, days) => {
  expect(quarterEnds(asOf, quarters)).toEqual(days);
});
