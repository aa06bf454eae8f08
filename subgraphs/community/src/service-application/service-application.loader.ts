import { beginsWith, checkGridPrefix, equals, from, isCode, listPage, loadMany, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { APPLICATION_STATUS } from '@linli/vocabulary';
import type { ServiceApplicationFilter } from './service-application.input.js';
import { toServiceApplication } from './service-application.mapper.js';
import { ServiceApplicationRecord } from './service-application.record.js';
import type { ServiceApplication } from './service-application.type.js';

const NEWEST_FIRST = { record: ServiceApplicationRecord, toType: toServiceApplication, orderBy: 'submittedDate', isDescending: true } as const;

/** Reads applications by number. */
export function createServiceApplicationLoader(db: RegisterDatabase) {
  return loadOne<ServiceApplicationRecord, ServiceApplication, string>(db, { record: ServiceApplicationRecord, by: 'applicationNo', toType: toServiceApplication });
}

/** Reads the applications of residents; one person hands in few. */
export function createApplicationsOfResident(db: RegisterDatabase) {
  return loadMany(db, { ...NEWEST_FIRST, by: 'residentNo' });
}

/** Reads a page of applications. */
export function createServiceApplicationPage(db: RegisterDatabase) {
  return (filter: ServiceApplicationFilter, page: PageRequest): Promise<Connection<ServiceApplication>> => listPage(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf({ gridCodePrefix, itemCode, status, submittedFrom, submittedUpTo }: ServiceApplicationFilter) {
  return [
    beginsWith('gridCode', checkGridPrefix(gridCodePrefix)),
    equals('itemCode', itemCode),
    isCode('statusCode', { table: APPLICATION_STATUS, word: status }),
    from('submittedDate', submittedFrom),
    upTo('submittedDate', submittedUpTo),
  ];
}
