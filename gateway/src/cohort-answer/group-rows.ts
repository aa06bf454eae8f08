import type { CohortRow } from './cohort-row.js';

/** The rows of one breakdown of one cohort. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly CohortRow[];
}

/** Puts rows of the same breakdown together, in the order in which they first come; of a trend, all its days. */
export function groupRows(rows: readonly CohortRow[]): readonly RowGroup[] {
  const groups = new Map<string, CohortRow[]>();
  for (const row of rows) {
    const title = `${row.cohort}.${row.breakdown}`;
    const group = groups.get(title);
    if (group) group.push(row);
    else groups.set(title, [row]);
  }
  return [...groups].map(([title, group]) => ({ title, rows: group }));
}
