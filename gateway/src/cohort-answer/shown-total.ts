import type { RowGroup } from './group-rows.js';

/** What the cells of a breakdown show together: what is redacted is not in it, as a total of all less what is shown would tell it. @returns null for what has no cells, and where none is shown. */
export function shownTotal({ rows }: RowGroup): number | null {
  const [first] = rows;
  if (!first || first.isTrend || first.labels.length === 0) return null;
  const counts = rows.map(({ count }) => count).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
