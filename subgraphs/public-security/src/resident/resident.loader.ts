import { beginsWith, equals, from, isCode, listPage, loadOne, loadPages, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { MARITAL_STATUS, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX } from '@linli/vocabulary';
import type { ResidentFilter } from './resident.input.js';
import { toResident } from './resident.mapper.js';
import { ResidentRecord } from './resident.record.js';
import type { Resident } from './resident.type.js';

/** Reads residents by number. */
export function createResidentLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ResidentRecord, by: 'residentNo', toType: toResident });
}

/** Reads a page of residents. */
export function createResidentPage(db: RegisterDatabase) {
  return (filter: ResidentFilter, page: PageRequest): Promise<Connection<Resident>> =>
    listPage(db, { record: ResidentRecord, toType: toResident, where: conditionsOf(filter) }, page);
}

/** Reads a page of the residents of each grid; one loader per set of arguments. */
export function createResidentsOfGrid(db: RegisterDatabase) {
  return (filter: ResidentFilter, page: PageRequest) =>
    loadPages<ResidentRecord, Resident, string>(db, { record: ResidentRecord, by: 'gridCode', toType: toResident, where: conditionsOf(filter) }, page);
}

function conditionsOf(filter: ResidentFilter) {
  return [
    beginsWith('gridCode', filter.gridCodePrefix),
    equals('citizenId', filter.citizenId),
    isCode('sexCode', { table: SEX, word: filter.sex }),
    isCode('statusCode', { table: RESIDENT_STATUS, word: filter.status }),
    isCode('categoryCode', { table: RESIDENT_CATEGORY, word: filter.category }),
    isCode('maritalStatusCode', { table: MARITAL_STATUS, word: filter.registeredMaritalStatus }),
    equals('livesAlone', filter.livesAlone),
    // The register writes days without hyphens; text of digits compares as the days do.
    from('birthDate', filter.bornFrom?.replaceAll('-', '')),
    upTo('birthDate', filter.bornUpTo?.replaceAll('-', '')),
  ];
}
