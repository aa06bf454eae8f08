import type { RegisterWriter } from '@linli/subgraph-kit';
import type { GridEvent, Neighbourhood } from '@linli/synthetic-district';
import {
  DEPARTMENT, DUTY_KIND, encodeOne, GRID_EVENT_KIND, GRID_EVENT_STAGE, GRID_WORKER_ROLE, LOG_ENTRY_KIND, PATROL_FINDING, VISIT_TASK_KIND, VISIT_TASK_STATUS,
} from '@linli/vocabulary';
import { DutyRecord } from '../duty/duty.record.js';
import { GridEventRecord } from '../grid-event/grid-event.record.js';
import { GridWorkerRecord } from '../grid-worker/grid-worker.record.js';
import { LogEntryRecord } from '../log-entry/log-entry.record.js';
import { PatrolRecord } from '../patrol/patrol.record.js';
import { VisitTaskRecord } from '../visit-task/visit-task.record.js';
import { stamp } from './stamp.js';

/** Writes who works in the grids, what there is to do, and what was done. */
export function putWork({ gridWorkers, duties, gridEvents, patrols, logEntries, visitTasks, options }: Neighbourhood, writer: RegisterWriter): void {
  const days = stamp(options);
  for (const { role, ...worker } of gridWorkers) writer.put(GridWorkerRecord, { ...worker, roleCode: encodeOne(GRID_WORKER_ROLE, role), ...days });
  for (const { kind, ...duty } of duties) writer.put(DutyRecord, { ...duty, kindCode: encodeOne(DUTY_KIND, kind), ...days });
  for (const event of gridEvents) writer.put(GridEventRecord, { ...toGridEventRow(event), ...days });
  for (const { findings, ...patrol } of patrols) writer.put(PatrolRecord, { ...patrol, findingCodes: findings.map((finding) => encodeOne(PATROL_FINDING, finding)), ...days });
  for (const { kind, ...entry } of logEntries) {
    // What has expired is deleted, not hidden.
    if (entry.expiresDate > options.today) writer.put(LogEntryRecord, { ...entry, kindCode: encodeOne(LOG_ENTRY_KIND, kind), ...days });
  }
  for (const { kind, requestedBy, status, ...task } of visitTasks) {
    writer.put(VisitTaskRecord, { ...task, kindCode: encodeOne(VISIT_TASK_KIND, kind), departmentCode: encodeOne(DEPARTMENT, requestedBy), statusCode: encodeOne(VISIT_TASK_STATUS, status), ...days });
  }
}

function toGridEventRow({ kind, stage, responsibleDepartment, ...event }: GridEvent): Omit<GridEventRecord, 'asOf' | 'recordedAt'> {
  return { ...event, kindCode: encodeOne(GRID_EVENT_KIND, kind), stageCode: encodeOne(GRID_EVENT_STAGE, stage), departmentCode: encodeOne(DEPARTMENT, responsibleDepartment) };
}
