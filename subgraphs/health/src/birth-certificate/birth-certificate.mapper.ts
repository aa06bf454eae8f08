import { decode, SEX } from '@linli/vocabulary';
import type { BirthCertificateRecord } from './birth-certificate.record.js';
import type { BirthCertificate } from './birth-certificate.type.js';

/** A row of the birth certificates as the graph publishes it. */
export function toBirthCertificate(row: BirthCertificateRecord): BirthCertificate {
  return {
    certificateNo: row.certificateNo,
    birthDate: row.birthDate,
    bornAt: row.bornAt,
    sex: decode(SEX, row.sexCode),
    clinic: row.clinic,
    weightGrams: row.weightGrams,
    isChildRegistered: row.childResidentNo !== null,
    motherResidentNo: row.motherResidentNo,
    childResidentNo: row.childResidentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
