import { decode, GRID_WORKER_ROLE } from '@linli/vocabulary';
import type { GridWorkerRecord } from './grid-worker.record.js';
import type { GridWorker } from './grid-worker.type.js';

/** A row of the list of grid workers as the graph publishes it. */
export function toGridWorker(row: GridWorkerRecord): GridWorker {
  return {
    workerNo: row.workerNo,
    name: row.name,
    role: decode(GRID_WORKER_ROLE, row.roleCode),
    phone: row.phone,
    fromDate: row.fromDate,
    toDate: row.toDate,
    gridCode: row.gridCode,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
