import { beginsWith, checkGridPrefix, isCode, isOneOfCodes, listPage, loadOne, loadPages, whenSql, type Condition, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { DEPARTMENT, encodeOne, GRID_EVENT_KIND, GRID_EVENT_STAGE } from '@linli/vocabulary';
import type { GridEventFilter } from './grid-event.input.js';
import { toGridEvent } from './grid-event.mapper.js';
import { GridEventRecord } from './grid-event.record.js';
import type { GridEvent } from './grid-event.type.js';
import { SETTLED_STAGES } from './settled-stages.js';

const NEWEST_FIRST = { record: GridEventRecord, toType: toGridEvent, orderBy: 'reportedAt', isDescending: true } as const;

const SETTLED_CODES = SETTLED_STAGES.map((stage) => encodeOne(GRID_EVENT_STAGE, stage));

/** Reads grid events by number. */
export function createGridEventLoader(db: RegisterDatabase) {
  return loadOne(db, { record: GridEventRecord, by: 'eventNo', toType: toGridEvent });
}

/** Reads a page of grid events. */
export function createGridEventPage(db: RegisterDatabase) {
  return (filter: GridEventFilter, page: PageRequest): Promise<Connection<GridEvent>> => listPage(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

/** Reads a page of the events of each grid. */
export function createEventsOfGrid(db: RegisterDatabase) {
  return (filter: GridEventFilter, page: PageRequest) => loadPages<GridEventRecord, GridEvent, string>(db, { ...NEWEST_FIRST, by: 'gridCode', where: conditionsOf(filter) }, page);
}

/** Reads a page of the events at each address. */
export function createEventsOfAddress(db: RegisterDatabase) {
  return (filter: GridEventFilter, page: PageRequest) => loadPages<GridEventRecord, GridEvent, string>(db, { ...NEWEST_FIRST, by: 'addressCode', where: conditionsOf(filter) }, page);
}

/** Reads a page of the events about each facility. */
export function createEventsOfFacility(db: RegisterDatabase) {
  return (filter: GridEventFilter, page: PageRequest) => loadPages<GridEventRecord, GridEvent, number>(db, { ...NEWEST_FIRST, by: 'facilityNo', where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: GridEventFilter) {
  return [
    beginsWith('gridCode', checkGridPrefix(filter.gridCodePrefix)),
    isOneOfCodes('kindCode', { table: GRID_EVENT_KIND, words: filter.kinds }),
    isCode('stageCode', { table: GRID_EVENT_STAGE, word: filter.stage }),
    isOpen(filter.isOpen),
    overdueOn(filter.overdueOn),
    isCode('departmentCode', { table: DEPARTMENT, word: filter.responsibleDepartment }),
  ];
}

function isOpen(isWanted: boolean | null | undefined): Condition<'stageCode'> | null {
  return isWanted === null || isWanted === undefined ? null : { property: 'stageCode', operator: isWanted ? 'none of' : 'one of', values: SETTLED_CODES };
}

// One that was put right later was overdue on the day all the same, so that the question has the same answer whenever it is asked.
function overdueOn(on: string | null | undefined): Condition<never> | null {
  return on === null || on === undefined ? null : whenSql('t.blqx < ? AND (t.sjhj <> ALL(?::text[]) OR t.czrq > ?)', on, SETTLED_CODES, on);
}
