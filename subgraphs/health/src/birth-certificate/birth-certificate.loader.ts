import { beginsWith, from, isRecorded, listPage, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { BirthCertificateFilter } from './birth-certificate.input.js';
import { toBirthCertificate } from './birth-certificate.mapper.js';
import { BirthCertificateRecord } from './birth-certificate.record.js';
import type { BirthCertificate } from './birth-certificate.type.js';

/** Reads birth certificates by number. */
export function createBirthCertificateLoader(db: RegisterDatabase) {
  return loadOne<BirthCertificateRecord, BirthCertificate, string>(db, { record: BirthCertificateRecord, by: 'certificateNo', toType: toBirthCertificate });
}

/** Reads a page of birth certificates, the youngest child first. */
export function createBirthCertificatePage(db: RegisterDatabase) {
  return (filter: BirthCertificateFilter, page: PageRequest) => listPage(db, {
    record: BirthCertificateRecord, toType: toBirthCertificate, orderBy: 'birthDate', isDescending: true,
    where: [
      beginsWith('gridCode', filter.gridCodePrefix), from('birthDate', filter.bornFrom), upTo('birthDate', filter.bornUpTo), isRecorded('childResidentNo', filter.isChildRegistered),
    ],
  }, page);
}
