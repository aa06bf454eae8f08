import { beginsWith, checkGridPrefix, equals, from, listPage, loadHolding, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { OneChildCertificateFilter } from './one-child-certificate.input.js';
import { toOneChildCertificate } from './one-child-certificate.mapper.js';
import { OneChildCertificateRecord } from './one-child-certificate.record.js';
import type { OneChildCertificate } from './one-child-certificate.type.js';

const NEWEST_FIRST = { record: OneChildCertificateRecord, toType: toOneChildCertificate, orderBy: 'issuedDate', isDescending: true } as const;

/** Reads certificates by number. */
export function createOneChildCertificateLoader(db: RegisterDatabase) {
  return loadOne<OneChildCertificateRecord, OneChildCertificate, string>(db, { record: OneChildCertificateRecord, by: 'certificateNo', toType: toOneChildCertificate });
}

/** Reads the certificates of those who hold them, newest first. */
export function createOneChildCertificatesOfHolder(db: RegisterDatabase) {
  return loadHolding<OneChildCertificateRecord, OneChildCertificate>(db, { ...NEWEST_FIRST, by: 'holderNos' });
}

/** Reads a page of certificates, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createOneChildCertificatePage(db: RegisterDatabase) {
  return async (filter: OneChildCertificateFilter, page: PageRequest): Promise<Connection<OneChildCertificate>> =>
    listPage<OneChildCertificateRecord, OneChildCertificate>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: OneChildCertificateFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    equals('isChildDeceased' as const, filter.isChildDeceased),
    from('issuedDate' as const, filter.issuedFrom),
    upTo('issuedDate' as const, filter.issuedUpTo),
  ];
}
