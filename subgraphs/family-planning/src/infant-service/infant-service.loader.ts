import { beginsWith, checkGridPrefix, from, isCode, listPage, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { INFANT_CARE_PLACE } from '@linli/vocabulary';
import type { InfantServiceFilter } from './infant-service.input.js';
import { toInfantService } from './infant-service.mapper.js';
import { InfantServiceRecord } from './infant-service.record.js';
import type { InfantService } from './infant-service.type.js';

const NEWEST_FIRST = { record: InfantServiceRecord, toType: toInfantService, orderBy: 'fromDate', isDescending: true } as const;

/** Reads infant services by number. */
export function createInfantServiceLoader(db: RegisterDatabase) {
  return loadOne(db, { record: InfantServiceRecord, by: 'serviceNo', toType: toInfantService });
}

/** Reads the last infant service of children. */
export function createInfantServiceOfChild(db: RegisterDatabase) {
  return loadOne<InfantServiceRecord, InfantService>(db, { ...NEWEST_FIRST, by: 'residentNo' });
}

/** Reads a page of infant services, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createInfantServicePage(db: RegisterDatabase) {
  return async (filter: InfantServiceFilter, page: PageRequest): Promise<Connection<InfantService>> =>
    listPage<InfantServiceRecord, InfantService>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: InfantServiceFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    isCode('placeCode' as const, { table: INFANT_CARE_PLACE, word: filter.place }),
    from('fromDate' as const, filter.startedFrom),
    upTo('fromDate' as const, filter.startedUpTo),
  ];
}
