import { beforeOrNever, beginsWith, listPage, loadHolding, loadOne, whenSql, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import type { RentalDwellingFilter } from './rental-dwelling.input.js';
import { toRentalDwelling } from './rental-dwelling.mapper.js';
import { RentalDwellingRecord } from './rental-dwelling.record.js';
import type { RentalDwelling } from './rental-dwelling.type.js';

/** Reads rentals by number. */
export function createRentalLoader(db: RegisterDatabase) {
  return loadOne(db, { record: RentalDwellingRecord, by: 'rentalNo', toType: toRentalDwelling });
}

/** Reads the rental at addresses. */
export function createRentalOfAddress(db: RegisterDatabase) {
  return loadOne<RentalDwellingRecord, RentalDwelling, string>(db, { record: RentalDwellingRecord, by: 'addressCode', toType: toRentalDwelling, orderBy: 'leaseFromDate', isDescending: true });
}

/** Reads the rentals that residents are tenants of. */
export function createRentalsOfTenant(db: RegisterDatabase) {
  return loadHolding(db, { record: RentalDwellingRecord, by: 'tenantResidentNos', toType: toRentalDwelling });
}

/** Reads a page of rentals, by number. */
export function createRentalPage(db: RegisterDatabase) {
  return ({ gridCodePrefix, notCheckedSince, hasHazard }: RentalDwellingFilter, page: PageRequest) => listPage(db, {
    record: RentalDwellingRecord, toType: toRentalDwelling,
    where: [
      beginsWith('gridCode', gridCodePrefix),
      beforeOrNever('lastCheckDate', notCheckedSince),
      hasHazard === null || hasHazard === undefined ? null : whenSql(`cardinality(t."yh") ${hasHazard ? '> 0' : '= 0'}`),
    ],
  }, page);
}
