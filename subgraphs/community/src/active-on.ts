import { whenSql, type Condition } from '@linli/subgraph-kit';

/** Rows that run from one day (qsrq) to another (jzrq, both inclusive, null for open) and hold on this day; all rows when no day is given. */
export function activeOn(on: string | null | undefined): Condition<never> | null {
  return on === null || on === undefined ? null : whenSql('t.qsrq <= ? AND (t.jzrq IS NULL OR t.jzrq >= ?)', on, on);
}
