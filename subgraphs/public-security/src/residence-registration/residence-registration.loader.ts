import { beginsWith, from, isCode, listPage, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { checkDivisionPrefix, RESIDENCE_BASIS } from '@linli/vocabulary';
import type { ResidenceRegistrationFilter } from './residence-registration.input.js';
import { toResidenceRegistration } from './residence-registration.mapper.js';
import { ResidenceRegistrationRecord } from './residence-registration.record.js';

/** Reads residence registrations by number. */
export function createRegistrationLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ResidenceRegistrationRecord, by: 'registrationNo', toType: toResidenceRegistration });
}

/** Reads the current residence registration of residents; of two, the one that was taken down last. */
export function createRegistrationOfResident(db: RegisterDatabase) {
  return loadOne(db, { record: ResidenceRegistrationRecord, by: 'residentNo', toType: toResidenceRegistration, orderBy: 'recordedAt', isDescending: true });
}

/** Reads a page of residence registrations, latest arrivals first. */
export function createRegistrationPage(db: RegisterDatabase) {
  return (filter: ResidenceRegistrationFilter, page: PageRequest) => listPage(db, {
    record: ResidenceRegistrationRecord, toType: toResidenceRegistration, orderBy: 'arrivedDate', isDescending: true,
    where: [
      beginsWith('gridCode', filter.gridCodePrefix), beginsWith('originDivisionCode', checkDivisionPrefix(filter.originDivisionCodePrefix)), isCode('basisCode', { table: RESIDENCE_BASIS, word: filter.basis }),
      from('arrivedDate', filter.arrivedFrom), upTo('arrivedDate', filter.arrivedUpTo),
    ],
  }, page);
}
