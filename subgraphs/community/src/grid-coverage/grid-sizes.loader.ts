import { beginsWith, tableOf, toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import { DWELLING_USE, encodeOne } from '@linli/vocabulary';
import { GridRecord } from '../grid/grid.record.js';
import { LONGEST_EXCERPT, type CoverageQuestion, type Excerpt } from './grid-coverage.js';
import type { GridSize } from './grid-size.type.js';

interface SizeRow extends GridSize {
  readonly side: 'below' | 'above';
  readonly total: number;
}

/**
 * Reads the grids that are too small and those that are too large, in one statement that counts no grid twice.
 * @throws REGISTER_UNAVAILABLE when the database does not answer.
 */
export async function readGridSizes(db: RegisterDatabase, question: CoverageQuestion): Promise<{ readonly below: Excerpt<GridSize>; readonly above: Excerpt<GridSize> }> {
  const parameters: unknown[] = [question.smallest, question.largest, encodeOne(DWELLING_USE, 'VACANT'), LONGEST_EXCERPT];
  const conditions = toSql(GridRecord, [beginsWith('gridCode', question.gridCodePrefix), ...db.rowFilter(GridRecord)], parameters);
  const rows = await db.read<SizeRow>(sizesSql(conditions, question.isVacantCounted), parameters);
  return { below: excerptOf(rows, 'below'), above: excerptOf(rows, 'above') };
}

function sizesSql(conditions: string, isVacantCounted: boolean): string {
  const counted = isVacantCounted ? 's.dwellings' : 's.occupied';
  return `WITH s AS (
      SELECT t.wgdm, count(l.dzbm)::int AS dwellings, (count(l.dzbm) FILTER (WHERE a.fwyt <> $3))::int AS occupied
      FROM ${tableOf(GridRecord).table} t LEFT JOIN dzwg l ON l.szwg = t.wgdm LEFT JOIN bzdz a ON a.dzbm = l.dzbm
      WHERE ${conditions} GROUP BY t.wgdm
    ), outside AS (
      SELECT s.*, CASE WHEN ${counted} < $1 THEN 'below' ELSE 'above' END AS side FROM s WHERE ${counted} < $1 OR ${counted} > $2
    ), placed AS (
      SELECT o.*, row_number() OVER (PARTITION BY side ORDER BY wgdm) AS place, count(*) OVER (PARTITION BY side)::int AS total FROM outside o
    )
    SELECT wgdm AS "gridCode", dwellings AS "dwellingCount", occupied AS "occupiedDwellingCount", side, total FROM placed WHERE place <= $4 ORDER BY wgdm`;
}

function excerptOf(rows: readonly SizeRow[], side: SizeRow['side']): Excerpt<GridSize> {
  const first = rows.filter((row) => row.side === side);
  return { first, total: first[0]?.total ?? 0 };
}
