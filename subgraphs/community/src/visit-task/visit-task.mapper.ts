import { decode, DEPARTMENT, VISIT_TASK_KIND, VISIT_TASK_STATUS } from '@linli/vocabulary';
import type { VisitTaskRecord } from './visit-task.record.js';
import type { VisitTask } from './visit-task.type.js';

/** A row of the list of visit tasks as the graph publishes it. */
export function toVisitTask(row: VisitTaskRecord): VisitTask {
  return {
    taskNo: row.taskNo,
    kind: decode(VISIT_TASK_KIND, row.kindCode),
    requestedBy: decode(DEPARTMENT, row.departmentCode),
    createdDate: row.createdDate,
    dueDate: row.dueDate,
    status: decode(VISIT_TASK_STATUS, row.statusCode),
    doneDate: row.doneDate,
    gridCode: row.gridCode,
    residentNo: row.residentNo,
    householdNo: row.householdNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
