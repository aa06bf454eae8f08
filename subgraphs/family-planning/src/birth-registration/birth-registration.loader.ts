import { beginsWith, checkGridPrefix, equals, from, isRecorded, listPage, loadHolding, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { BirthRegistrationFilter } from './birth-registration.input.js';
import { toBirthRegistration } from './birth-registration.mapper.js';
import { BirthRegistrationRecord } from './birth-registration.record.js';
import type { BirthRegistration } from './birth-registration.type.js';

const NEWEST_FIRST = { record: BirthRegistrationRecord, toType: toBirthRegistration, orderBy: 'registeredDate', isDescending: true } as const;

/** Reads birth registrations by number. */
export function createBirthRegistrationLoader(db: RegisterDatabase) {
  return loadOne(db, { record: BirthRegistrationRecord, by: 'registrationNo', toType: toBirthRegistration });
}

/** Reads the birth registrations of mothers and fathers, newest first. */
export function createBirthRegistrationsOfParent(db: RegisterDatabase) {
  return loadHolding<BirthRegistrationRecord, BirthRegistration>(db, { ...NEWEST_FIRST, by: 'coupleNos' });
}

/** Reads a page of birth registrations, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createBirthRegistrationPage(db: RegisterDatabase) {
  return async (filter: BirthRegistrationFilter, page: PageRequest): Promise<Connection<BirthRegistration>> =>
    listPage<BirthRegistrationRecord, BirthRegistration>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: BirthRegistrationFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    equals('parity' as const, filter.parity),
    from('registeredDate' as const, filter.registeredFrom),
    upTo('registeredDate' as const, filter.registeredUpTo),
    isRecorded('childBirthDate' as const, filter.isBirthReported),
  ];
}
