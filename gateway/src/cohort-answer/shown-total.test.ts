import type { CohortRow } from './cohort-row.js';
import { shownTotal } from './shown-total.js';

const cell = (count: number | null, more: Partial<CohortRow> = {}): CohortRow => ({ cohort: 'cohort', breakdown: 'bySex', isTrend: false, asOf: null, labels: [{ dimension: 'SEX', value: 'MALE', zh: null, en: null }], count, isRedacted: count === null, ...more });

it.each<[string, readonly CohortRow[], number | null]>([
  ['what is shown', [cell(10), cell(25)], 35], ['what is shown, and nothing of what is not', [cell(10), cell(null)], 10], ['nothing, where nothing is shown', [cell(null)], null],
  ['nothing of a count that has no cells', [cell(40, { labels: [] })], null], ['nothing of days', [cell(40, { isTrend: true }), cell(45, { isTrend: true })], null], ['nothing of nothing', [], null],
])('is the sum of %s', (_what, rows, total) => {
  expect(shownTotal({ title: '', rows })).toBe(total);
});
