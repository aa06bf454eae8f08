import { activeOn, beginsWith, checkGridPrefix, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { GRID_WORKER_ROLE } from '@linli/vocabulary';
import type { GridWorkerFilter } from './grid-worker.input.js';
import { toGridWorker } from './grid-worker.mapper.js';
import { GridWorkerRecord } from './grid-worker.record.js';
import type { GridWorker } from './grid-worker.type.js';

/** Reads grid workers by number. */
export function createGridWorkerLoader(db: RegisterDatabase) {
  return loadOne(db, { record: GridWorkerRecord, by: 'workerNo', toType: toGridWorker });
}

/** Reads the workers of each grid; a grid has a handful. */
export function createWorkersOfGrid(db: RegisterDatabase) {
  return (on: string | null | undefined) => loadMany<GridWorkerRecord, GridWorker, string>(db, { record: GridWorkerRecord, by: 'gridCode', toType: toGridWorker, where: activeOn(on) });
}

/** Reads a page of grid workers. */
export function createGridWorkerPage(db: RegisterDatabase) {
  return (filter: GridWorkerFilter, page: PageRequest): Promise<Connection<GridWorker>> => listPage(db, { record: GridWorkerRecord, toType: toGridWorker, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: GridWorkerFilter) {
  return [beginsWith('gridCode', checkGridPrefix(filter.gridCodePrefix)), isCode('roleCode', { table: GRID_WORKER_ROLE, word: filter.role }), ...activeOn(filter.activeOn)];
}
