import { before, beginsWith, checkGridPrefix, equals, from, listPage, loadOne, loadPages, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { PatrolFilter } from './patrol.input.js';
import { toPatrol } from './patrol.mapper.js';
import { PatrolRecord } from './patrol.record.js';
import type { Patrol } from './patrol.type.js';

const NEWEST_FIRST = { record: PatrolRecord, toType: toPatrol, orderBy: 'startedAt', isDescending: true } as const;

/** Reads patrols by number. */
export function createPatrolLoader(db: RegisterDatabase) {
  return loadOne(db, { record: PatrolRecord, by: 'patrolNo', toType: toPatrol });
}

/** Reads a page of patrols. */
export function createPatrolPage(db: RegisterDatabase) {
  return (filter: PatrolFilter, page: PageRequest): Promise<Connection<Patrol>> => listPage(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

/** Reads a page of the patrols of each grid. */
export function createPatrolsOfGrid(db: RegisterDatabase) {
  return (page: PageRequest) => loadPages<PatrolRecord, Patrol, string>(db, { ...NEWEST_FIRST, by: 'gridCode' }, page);
}

function conditionsOf({ gridCodePrefix, workerNo, startedFrom, startedBefore }: PatrolFilter) {
  return [beginsWith('gridCode', checkGridPrefix(gridCodePrefix)), equals('workerNo', workerNo), from('startedAt', startedFrom), before('startedAt', startedBefore)];
}
