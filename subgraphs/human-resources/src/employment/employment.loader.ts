import { activeOn, beginsWith, equals, from, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { EMPLOYMENT_SOURCE, OCCUPATION_STATUS } from '@linli/vocabulary';
import type { EmploymentFilter } from './employment.input.js';
import { toEmployment } from './employment.mapper.js';
import { EmploymentRecord } from './employment.record.js';
import type { Employment } from './employment.type.js';

/** Reads employments by number. */
export function createEmploymentLoader(db: RegisterDatabase) {
  return loadOne(db, { record: EmploymentRecord, by: 'employmentNo', toType: toEmployment });
}

/** Reads the employments of residents, newest first. */
export function createEmploymentsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: EmploymentRecord, by: 'residentNo', toType: toEmployment, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of employments. */
export function createEmploymentPage(db: RegisterDatabase) {
  return (selection: EmploymentFilter, page: PageRequest): Promise<Connection<Employment>> =>
    listPage(db, { record: EmploymentRecord, toType: toEmployment, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: EmploymentFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    ...activeOn(selection.activeOn),
    from('fromDate', selection.from),
    isCode('occupationCode', { table: OCCUPATION_STATUS, word: selection.occupation }),
    isCode('sourceCode', { table: EMPLOYMENT_SOURCE, word: selection.source }),
    equals('organisationCode', selection.organisationCode),
  ];
}
