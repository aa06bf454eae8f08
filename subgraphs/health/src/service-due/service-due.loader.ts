import { beginsWith, from, isCode, isRecorded, listPage, loadMany, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { SERVICE_DUE_KIND } from '@linli/vocabulary';
import type { ServiceDueFilter } from './service-due.input.js';
import { toServiceDue } from './service-due.mapper.js';
import { ServiceDueRecord } from './service-due.record.js';

/** Reads services by number. */
export function createServiceDueLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ServiceDueRecord, by: 'serviceNo', toType: toServiceDue });
}

/** Reads the services of residents, the latest due first. */
export function createServicesDueOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: ServiceDueRecord, by: 'residentNo', toType: toServiceDue, orderBy: 'dueDate', isDescending: true });
}

/** Reads a page of services, the earliest due first. */
export function createServiceDuePage(db: RegisterDatabase) {
  return (filter: ServiceDueFilter, page: PageRequest) => listPage(db, {
    record: ServiceDueRecord, toType: toServiceDue, orderBy: 'dueDate',
    where: [
      beginsWith('gridCode', filter.gridCodePrefix), isCode('kindCode', { table: SERVICE_DUE_KIND, word: filter.kind }), from('dueDate', filter.dueFrom), upTo('dueDate', filter.dueBy),
      isRecorded('doneDate', filter.isDone),
    ],
  }, page);
}
