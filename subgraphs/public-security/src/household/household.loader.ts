import { beginsWith, isCode, isRecorded, listPage, loadOne, loadPages, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { HOUSEHOLD_KIND, HOUSEHOLD_STATUS } from '@linli/vocabulary';
import type { HouseholdFilter } from './household.input.js';
import { toHousehold } from './household.mapper.js';
import { HouseholdRecord } from './household.record.js';
import type { Household } from './household.type.js';

/** Reads households by number. */
export function createHouseholdLoader(db: RegisterDatabase) {
  return loadOne(db, { record: HouseholdRecord, by: 'householdNo', toType: toHousehold });
}

/** Reads a page of the households registered at each address. */
export function createHouseholdsOfAddress(db: RegisterDatabase) {
  return (page: PageRequest) => loadPages<HouseholdRecord, Household, string>(db, { record: HouseholdRecord, by: 'addressCode', toType: toHousehold }, page);
}

/** Reads a page of the households of each grid. */
export function createHouseholdsOfGrid(db: RegisterDatabase) {
  return (filter: HouseholdFilter, page: PageRequest) => loadPages<HouseholdRecord, Household, string>(db, { record: HouseholdRecord, by: 'gridCode', toType: toHousehold, where: conditionsOf(filter) }, page);
}

/** Reads a page of households, by number. */
export function createHouseholdPage(db: RegisterDatabase) {
  return (filter: HouseholdFilter, page: PageRequest) => listPage(db, { record: HouseholdRecord, toType: toHousehold, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: HouseholdFilter) {
  return [
    beginsWith('gridCode', filter.gridCodePrefix), isCode('kindCode', { table: HOUSEHOLD_KIND, word: filter.kind }),
    isCode('statusCode', { table: HOUSEHOLD_STATUS, word: filter.status }), isRecorded('headResidentNo', filter.hasHead),
  ];
}
