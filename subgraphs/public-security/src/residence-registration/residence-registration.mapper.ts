import { decode, RESIDENCE_BASIS } from '@linli/vocabulary';
import type { ResidenceRegistrationRecord } from './residence-registration.record.js';
import type { ResidenceRegistration } from './residence-registration.type.js';

/** A row of the residence registrations as the graph publishes it. */
export function toResidenceRegistration(row: ResidenceRegistrationRecord): ResidenceRegistration {
  return {
    registrationNo: row.registrationNo,
    arrivedDate: row.arrivedDate,
    basis: decode(RESIDENCE_BASIS, row.basisCode),
    originDivisionCode: row.originDivisionCode,
    residentNo: row.residentNo,
    addressCode: row.addressCode,
    landlordResidentNo: row.landlordResidentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
