import type { ShownCell } from './question.js';

/** The total of what is shown; null where nothing is. Redacted cells are not in it, since a total of all less what is shown would be theirs. */
export function totalOf(cells: readonly Pick<ShownCell, 'count'>[]): number | null {
  const counts = cells.map(({ count }) => count).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
