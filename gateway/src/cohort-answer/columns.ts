import type { CohortRow } from './cohort-row.js';

/** A row as CSV and Arrow have it: the same columns whatever was asked, a cell of one dimension leaving those of the second null. */
export interface ColumnRow {
  readonly cohort: string;
  readonly breakdown: string;
  readonly asOf: string | null;
  readonly dimension1: string | null;
  readonly value1: string | null;
  readonly zh1: string | null;
  readonly en1: string | null;
  readonly dimension2: string | null;
  readonly value2: string | null;
  readonly zh2: string | null;
  readonly en2: string | null;
  readonly count: number | null;
  readonly isRedacted: boolean;
}

export const COLUMNS = ['cohort', 'breakdown', 'asOf', 'dimension1', 'value1', 'zh1', 'en1', 'dimension2', 'value2', 'zh2', 'en2', 'count', 'isRedacted'] as const satisfies readonly (keyof ColumnRow)[];

export function toColumns({ cohort, breakdown, asOf, labels: [first, second], count, isRedacted }: CohortRow): ColumnRow {
  return {
    cohort, breakdown, asOf, dimension1: first?.dimension ?? null, value1: first?.value ?? null, zh1: first?.zh ?? null, en1: first?.en ?? null,
    dimension2: second?.dimension ?? null, value2: second?.value ?? null, zh2: second?.zh ?? null, en2: second?.en ?? null, count, isRedacted,
  };
}
