import { activeOn, beginsWith, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { EMPLOYMENT_AID_KIND } from '@linli/vocabulary';
import type { EmploymentAidFilter } from './employment-aid.input.js';
import { toEmploymentAid } from './employment-aid.mapper.js';
import { EmploymentAidRecord } from './employment-aid.record.js';
import type { EmploymentAid } from './employment-aid.type.js';

/** Reads employment aids by number. */
export function createEmploymentAidLoader(db: RegisterDatabase) {
  return loadOne(db, { record: EmploymentAidRecord, by: 'aidNo', toType: toEmploymentAid });
}

/** Reads the employment aids of residents, newest first. */
export function createEmploymentAidsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: EmploymentAidRecord, by: 'residentNo', toType: toEmploymentAid, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of employment aids. */
export function createEmploymentAidPage(db: RegisterDatabase) {
  return (selection: EmploymentAidFilter, page: PageRequest): Promise<Connection<EmploymentAid>> =>
    listPage(db, { record: EmploymentAidRecord, toType: toEmploymentAid, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: EmploymentAidFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    ...activeOn(selection.activeOn),
    isCode('kindCode', { table: EMPLOYMENT_AID_KIND, word: selection.kind }),
  ];
}
