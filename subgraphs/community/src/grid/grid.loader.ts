import { beginsWith, checkGridPrefix, listPage, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { GridFilter } from './grid.input.js';
import { toGrid } from './grid.mapper.js';
import { GridRecord } from './grid.record.js';
import type { Grid } from './grid.type.js';

/** Reads grids by code. */
export function createGridLoader(db: RegisterDatabase) {
  return loadOne<GridRecord, Grid, string>(db, { record: GridRecord, by: 'gridCode', toType: toGrid });
}

/** Reads a page of grids. */
export function createGridPage(db: RegisterDatabase) {
  return ({ gridCodePrefix }: GridFilter, page: PageRequest): Promise<Connection<Grid>> =>
    listPage(db, { record: GridRecord, toType: toGrid, where: [beginsWith('gridCode', checkGridPrefix(gridCodePrefix))] }, page);
}
