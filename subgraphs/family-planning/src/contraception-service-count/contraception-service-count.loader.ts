import { beginsWith, checkGridPrefix, equals, listPage, loadMany, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { ContraceptionServiceCountFilter } from './contraception-service-count.input.js';
import { toContraceptionServiceCount } from './contraception-service-count.mapper.js';
import { ContraceptionServiceCountRecord } from './contraception-service-count.record.js';
import type { ContraceptionServiceCount } from './contraception-service-count.type.js';

const COUNTS = { record: ContraceptionServiceCountRecord, toType: toContraceptionServiceCount } as const;

/** Reads the counts of grids in one year, by quarter. */
export function createContraceptionServiceCountsOfGrid(db: RegisterDatabase) {
  return (year: number) => loadMany<ContraceptionServiceCountRecord, ContraceptionServiceCount, string>(db, { ...COUNTS, by: 'gridCode', where: [equals('year', year)] });
}

/** Reads a page of counts, by grid, year and quarter. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createContraceptionServiceCountPage(db: RegisterDatabase) {
  return async (filter: ContraceptionServiceCountFilter, page: PageRequest): Promise<Connection<ContraceptionServiceCount>> =>
    listPage<ContraceptionServiceCountRecord, ContraceptionServiceCount>(db, { ...COUNTS, where: conditionsOf(filter) }, page);
}

function conditionsOf({ gridCodePrefix, year, quarter }: ContraceptionServiceCountFilter) {
  return [beginsWith('gridCode' as const, checkGridPrefix(gridCodePrefix)), equals('year' as const, year), equals('quarter' as const, quarter)];
}
