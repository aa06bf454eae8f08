import { beginsWith, isCode, listPage, loadOne, upTo, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { PERMIT_STATUS } from '@linli/vocabulary';
import type { ResidencePermitFilter } from './residence-permit.input.js';
import { toResidencePermit } from './residence-permit.mapper.js';
import { ResidencePermitRecord } from './residence-permit.record.js';

/** Reads residence permits by their number. */
export function createPermitLoader(db: RegisterDatabase) {
  return loadOne<ResidencePermitRecord, ReturnType<typeof toResidencePermit>, string>(db, { record: ResidencePermitRecord, by: 'permitNo', toType: toResidencePermit });
}

/** Reads the latest residence permit of residents. */
export function createPermitOfResident(db: RegisterDatabase) {
  return loadOne(db, { record: ResidencePermitRecord, by: 'residentNo', toType: toResidencePermit, orderBy: 'issuedDate', isDescending: true });
}

/** Reads a page of residence permits, by number. */
export function createPermitPage(db: RegisterDatabase) {
  return (filter: ResidencePermitFilter, page: PageRequest) => listPage(db, {
    record: ResidencePermitRecord, toType: toResidencePermit,
    where: [
      beginsWith('gridCode', filter.gridCodePrefix), isCode('statusCode', { table: PERMIT_STATUS, word: filter.status }), upTo('issuedDate', filter.issuedUpTo), upTo('endorsedUntilDate', filter.endorsedUpTo),
    ],
  }, page);
}
