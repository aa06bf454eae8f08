import { beginsWith, equals, from, listPage, loadOne, loadPages, oneOf, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { encode, MARITAL_STATUS, RESIDENT_STATUS, SEX, type MaritalStatusValue, type ResidentStatusValue, type SexValue } from '@linli/vocabulary';
import { toResident } from './resident.mapper.js';
import { ResidentRecord } from './resident.record.js';
import type { Resident } from './resident.type.js';

/** What a list of residents can be narrowed by; what is not given does not narrow. */
export interface ResidentSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly citizenId?: string | null | undefined;
  readonly sex?: SexValue | null | undefined;
  readonly status?: ResidentStatusValue | null | undefined;
  readonly registeredMaritalStatus?: MaritalStatusValue | null | undefined;
  readonly livesAlone?: boolean | null | undefined;
  /** YYYY-MM-DD, both inclusive. */
  readonly bornFrom?: string | null | undefined;
  readonly bornUpTo?: string | null | undefined;
}

/** Reads residents by number. */
export function createResidentLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ResidentRecord, by: 'residentNo', toType: toResident });
}

/** Reads a page of residents. */
export function createResidentPage(db: RegisterDatabase) {
  return (selection: ResidentSelection, page: PageRequest): Promise<Connection<Resident>> =>
    listPage(db, { record: ResidentRecord, toType: toResident, where: conditionsOf(selection) }, page);
}

/** Reads a page of the residents of each grid; one loader per set of arguments. */
export function createResidentsOfGrid(db: RegisterDatabase) {
  return (selection: ResidentSelection, page: PageRequest) =>
    loadPages<ResidentRecord, Resident, string>(db, { record: ResidentRecord, by: 'gridCode', toType: toResident, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: ResidentSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    equals('citizenId', selection.citizenId),
    oneOf('sexCode', selection.sex && encode(SEX, selection.sex)),
    oneOf('statusCode', selection.status && encode(RESIDENT_STATUS, selection.status)),
    oneOf('maritalStatusCode', selection.registeredMaritalStatus && encode(MARITAL_STATUS, selection.registeredMaritalStatus)),
    equals('livesAlone', selection.livesAlone),
    // The register writes days without hyphens; text of digits compares as the days do.
    from('birthDate', selection.bornFrom?.replaceAll('-', '')),
    upTo('birthDate', selection.bornUpTo?.replaceAll('-', '')),
  ];
}
