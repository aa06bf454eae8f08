import { before, beginsWith, checkGridPrefix, isCode, listPage, loadOne, loadPages, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { FACILITY_KIND } from '@linli/vocabulary';
import type { FacilityFilter } from './facility.input.js';
import { toFacility } from './facility.mapper.js';
import { FacilityRecord } from './facility.record.js';
import type { Facility } from './facility.type.js';

/** Reads facilities by number. */
export function createFacilityLoader(db: RegisterDatabase) {
  return loadOne(db, { record: FacilityRecord, by: 'facilityNo', toType: toFacility });
}

/** Reads a page of facilities. */
export function createFacilityPage(db: RegisterDatabase) {
  return (filter: FacilityFilter, page: PageRequest): Promise<Connection<Facility>> => listPage(db, { record: FacilityRecord, toType: toFacility, where: conditionsOf(filter) }, page);
}

/** Reads a page of the facilities of each grid. */
export function createFacilitiesOfGrid(db: RegisterDatabase) {
  return (filter: FacilityFilter, page: PageRequest) => loadPages<FacilityRecord, Facility, string>(db, { record: FacilityRecord, by: 'gridCode', toType: toFacility, where: conditionsOf(filter) }, page);
}

function conditionsOf({ gridCodePrefix, kind, notCheckedSince }: FacilityFilter) {
  return [beginsWith('gridCode', checkGridPrefix(gridCodePrefix)), isCode('kindCode', { table: FACILITY_KIND, word: kind }), before('lastCheckDate', notCheckedSince)];
}
