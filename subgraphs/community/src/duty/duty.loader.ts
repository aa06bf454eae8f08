import { activeOn, beginsWith, checkGridPrefix, equals, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { DUTY_KIND } from '@linli/vocabulary';
import type { DutyFilter } from './duty.input.js';
import { toDuty } from './duty.mapper.js';
import { DutyRecord } from './duty.record.js';
import type { Duty } from './duty.type.js';

/** Reads duties by number. */
export function createDutyLoader(db: RegisterDatabase) {
  return loadOne(db, { record: DutyRecord, by: 'dutyNo', toType: toDuty });
}

/** Reads the duties in each grid; a handful of workers have a handful each. */
export function createDutiesOfGrid(db: RegisterDatabase) {
  return (on: string | null | undefined) => loadMany<DutyRecord, Duty, string>(db, { record: DutyRecord, by: 'gridCode', toType: toDuty, where: activeOn(on) });
}

/** Reads the duties of each worker. */
export function createDutiesOfWorker(db: RegisterDatabase) {
  return (on: string | null | undefined) => loadMany(db, { record: DutyRecord, by: 'workerNo', toType: toDuty, where: activeOn(on) });
}

/** Reads a page of duties. */
export function createDutyPage(db: RegisterDatabase) {
  return (filter: DutyFilter, page: PageRequest): Promise<Connection<Duty>> => listPage(db, { record: DutyRecord, toType: toDuty, where: conditionsOf(filter) }, page);
}

function conditionsOf({ gridCodePrefix, kind, level, activeOn: on }: DutyFilter) {
  return [beginsWith('gridCode', checkGridPrefix(gridCodePrefix)), isCode('kindCode', { table: DUTY_KIND, word: kind }), equals('level', level), ...activeOn(on)];
}
