import { beginsWith, checkGridPrefix, isCode, listPage, loadMany, loadOne, loadPages, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { DEPARTMENT, VISIT_TASK_KIND, VISIT_TASK_STATUS } from '@linli/vocabulary';
import type { VisitTaskFilter } from './visit-task.input.js';
import { toVisitTask } from './visit-task.mapper.js';
import { VisitTaskRecord } from './visit-task.record.js';
import type { VisitTask } from './visit-task.type.js';

const NEWEST_FIRST = { record: VisitTaskRecord, toType: toVisitTask, orderBy: 'createdDate', isDescending: true } as const;

/** Reads visit tasks by number. */
export function createVisitTaskLoader(db: RegisterDatabase) {
  return loadOne(db, { record: VisitTaskRecord, by: 'taskNo', toType: toVisitTask });
}

/** Reads a page of visit tasks. */
export function createVisitTaskPage(db: RegisterDatabase) {
  return (filter: VisitTaskFilter, page: PageRequest): Promise<Connection<VisitTask>> => listPage(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

/** Reads all visit tasks of residents: what is asked of them is then asked of the list, so that a profile costs one statement. */
export function createVisitTasksOfResident(db: RegisterDatabase) {
  return loadMany(db, { ...NEWEST_FIRST, by: 'residentNo' });
}

/** Reads a page of the visit tasks of each household. */
export function createVisitTasksOfHousehold(db: RegisterDatabase) {
  return (filter: VisitTaskFilter, page: PageRequest) => loadPages<VisitTaskRecord, VisitTask, number>(db, { ...NEWEST_FIRST, by: 'householdNo', where: conditionsOf(filter) }, page);
}

/** Reads a page of the visit tasks of each grid. */
export function createVisitTasksOfGrid(db: RegisterDatabase) {
  return (filter: VisitTaskFilter, page: PageRequest) => loadPages<VisitTaskRecord, VisitTask, string>(db, { ...NEWEST_FIRST, by: 'gridCode', where: conditionsOf(filter) }, page);
}

function conditionsOf({ gridCodePrefix, kind, status, requestedBy, dueBy }: VisitTaskFilter) {
  return [
    beginsWith('gridCode', checkGridPrefix(gridCodePrefix)),
    isCode('kindCode', { table: VISIT_TASK_KIND, word: kind }),
    isCode('statusCode', { table: VISIT_TASK_STATUS, word: status }),
    isCode('departmentCode', { table: DEPARTMENT, word: requestedBy }),
    upTo('dueDate', dueBy),
  ];
}
