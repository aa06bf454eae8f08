import { activeOn, beginsWith, equals, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { UNEMPLOYMENT_REASON } from '@linli/vocabulary';
import type { UnemploymentRegistrationFilter } from './unemployment-registration.input.js';
import { toUnemploymentRegistration } from './unemployment-registration.mapper.js';
import { UnemploymentRegistrationRecord } from './unemployment-registration.record.js';
import type { UnemploymentRegistration } from './unemployment-registration.type.js';

/** Reads unemployment registrations by number. */
export function createUnemploymentRegistrationLoader(db: RegisterDatabase) {
  return loadOne(db, { record: UnemploymentRegistrationRecord, by: 'registrationNo', toType: toUnemploymentRegistration });
}

/** Reads the unemployment registrations of residents, newest first. */
export function createUnemploymentRegistrationsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: UnemploymentRegistrationRecord, by: 'residentNo', toType: toUnemploymentRegistration, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of unemployment registrations. */
export function createUnemploymentRegistrationPage(db: RegisterDatabase) {
  return (selection: UnemploymentRegistrationFilter, page: PageRequest): Promise<Connection<UnemploymentRegistration>> =>
    listPage(db, { record: UnemploymentRegistrationRecord, toType: toUnemploymentRegistration, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: UnemploymentRegistrationFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    ...activeOn(selection.activeOn),
    isCode('reasonCode', { table: UNEMPLOYMENT_REASON, word: selection.reason }),
    equals('isTrainingWanted', selection.isTrainingWanted),
  ];
}
