import { loadOne, loadPages, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { toHousehold } from './household.mapper.js';
import { HouseholdRecord } from './household.record.js';
import type { Household } from './household.type.js';

/** Reads households by number. */
export function createHouseholdLoader(db: RegisterDatabase) {
  return loadOne(db, { record: HouseholdRecord, by: 'householdNo', toType: toHousehold });
}

/** Reads a page of the households of each grid. */
export function createHouseholdsOfGrid(db: RegisterDatabase) {
  return (page: PageRequest) => loadPages<HouseholdRecord, Household, string>(db, { record: HouseholdRecord, by: 'gridCode', toType: toHousehold }, page);
}
