import { beginsWith, listPage, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { EmployerFilter } from './employer.input.js';
import { toEmployer } from './employer.mapper.js';
import { EmployerRecord } from './employer.record.js';
import type { Employer } from './employer.type.js';

/** Reads employers by organisation code. */
export function createEmployerLoader(db: RegisterDatabase) {
  return loadOne<EmployerRecord, Employer, string>(db, { record: EmployerRecord, by: 'organisationCode', toType: toEmployer });
}

/** Reads a page of employers. */
export function createEmployerPage(db: RegisterDatabase) {
  return (selection: EmployerFilter, page: PageRequest): Promise<Connection<Employer>> =>
    listPage(db, { record: EmployerRecord, toType: toEmployer, where: [beginsWith('seatGridCode', selection.gridCodePrefix)] }, page);
}
