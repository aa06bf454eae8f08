import { decode, DEPARTMENT, GRID_EVENT_KIND, GRID_EVENT_STAGE } from '@linli/vocabulary';
import type { GridEventRecord } from './grid-event.record.js';
import type { GridEvent } from './grid-event.type.js';
import { SETTLED_STAGES } from './settled-stages.js';

/** A row of the list of grid events as the graph publishes it. */
export function toGridEvent(row: GridEventRecord): GridEvent {
  const stage = decode(GRID_EVENT_STAGE, row.stageCode);
  return {
    eventNo: row.eventNo,
    kind: decode(GRID_EVENT_KIND, row.kindCode),
    stage,
    isOpen: !SETTLED_STAGES.some((settled) => settled === stage?.value),
    reportedAt: row.reportedAt,
    deadlineDate: row.deadlineDate,
    responsibleDepartment: decode(DEPARTMENT, row.departmentCode),
    resolvedDate: row.resolvedDate,
    closedDate: row.closedDate,
    satisfaction: row.satisfaction,
    photoKey: row.facilityNo === null ? null : row.photoKey,
    gridCode: row.gridCode,
    addressCode: row.addressCode,
    facilityNo: row.facilityNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
