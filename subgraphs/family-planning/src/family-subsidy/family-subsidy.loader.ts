import { beginsWith, checkGridPrefix, from, isCode, listPage, loadMany, loadOne, loadPages, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { SUBSIDY_KIND, SUBSIDY_STATUS } from '@linli/vocabulary';
import type { FamilySubsidyFilter } from './family-subsidy.input.js';
import { toFamilySubsidy } from './family-subsidy.mapper.js';
import { FamilySubsidyRecord } from './family-subsidy.record.js';
import type { FamilySubsidy } from './family-subsidy.type.js';

const NEWEST_FIRST = { record: FamilySubsidyRecord, toType: toFamilySubsidy, orderBy: 'fromDate', isDescending: true } as const;

/** Reads subsidies by number. */
export function createFamilySubsidyLoader(db: RegisterDatabase) {
  return loadOne(db, { record: FamilySubsidyRecord, by: 'subsidyNo', toType: toFamilySubsidy });
}

/** Reads the subsidies of residents, newest first. */
export function createFamilySubsidiesOfResident(db: RegisterDatabase) {
  return loadMany<FamilySubsidyRecord, FamilySubsidy>(db, { ...NEWEST_FIRST, by: 'residentNo' });
}

/** Reads a page of the subsidies of each household, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createFamilySubsidiesOfHousehold(db: RegisterDatabase) {
  return (filter: FamilySubsidyFilter, page: PageRequest) =>
    loadPages<FamilySubsidyRecord, FamilySubsidy, number>(db, { ...NEWEST_FIRST, by: 'householdNo', where: conditionsOf(filter) }, page);
}

/** Reads a page of subsidies, newest first. @throws GRID_UNKNOWN, DIVISION_UNKNOWN */
export function createFamilySubsidyPage(db: RegisterDatabase) {
  return async (filter: FamilySubsidyFilter, page: PageRequest): Promise<Connection<FamilySubsidy>> =>
    listPage<FamilySubsidyRecord, FamilySubsidy>(db, { ...NEWEST_FIRST, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: FamilySubsidyFilter) {
  return [
    beginsWith('gridCode' as const, checkGridPrefix(filter.gridCodePrefix)),
    isCode('kindCode' as const, { table: SUBSIDY_KIND, word: filter.kind }),
    isCode('statusCode' as const, { table: SUBSIDY_STATUS, word: filter.status }),
    from('fromDate' as const, filter.startedFrom),
    upTo('fromDate' as const, filter.startedUpTo),
  ];
}
