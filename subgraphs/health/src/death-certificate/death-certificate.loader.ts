import { beginsWith, from, listPage, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { DeathCertificateFilter } from './death-certificate.input.js';
import { toDeathCertificate } from './death-certificate.mapper.js';
import { DeathCertificateRecord } from './death-certificate.record.js';
import type { DeathCertificate } from './death-certificate.type.js';

/** Reads death certificates by number. */
export function createDeathCertificateLoader(db: RegisterDatabase) {
  return loadOne<DeathCertificateRecord, DeathCertificate, string>(db, { record: DeathCertificateRecord, by: 'certificateNo', toType: toDeathCertificate });
}

/** Reads the death certificate that is linked to residents, the latest if by mistake there are two. */
export function createDeathCertificateOfResident(db: RegisterDatabase) {
  return loadOne(db, { record: DeathCertificateRecord, by: 'residentNo', toType: toDeathCertificate, orderBy: 'date', isDescending: true });
}

/** Reads a page of death certificates, newest first. */
export function createDeathCertificatePage(db: RegisterDatabase) {
  return (filter: DeathCertificateFilter, page: PageRequest) => listPage(db, {
    record: DeathCertificateRecord, toType: toDeathCertificate, orderBy: 'date', isDescending: true,
    where: [beginsWith('gridCode', filter.gridCodePrefix), from('date', filter.diedFrom), upTo('date', filter.diedUpTo)],
  }, page);
}
