import type { GridRecord } from './grid.record.js';
import type { Grid } from './grid.type.js';

/** A row of the list of grids as the graph publishes it. */
export function toGrid(row: GridRecord): Grid {
  return { gridCode: row.gridCode, name: row.name, establishedDate: row.establishedDate, communityCode: row.communityCode, asOf: row.asOf, recordedAt: row.recordedAt };
}
