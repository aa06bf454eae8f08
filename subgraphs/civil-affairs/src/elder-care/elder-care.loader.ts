import { activeOn, beforeOrNever, beginsWith, equals, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { CARE_LEVEL, CARE_SERVICE_STATUS, type CareLevelValue, type CareServiceStatusValue } from '@linli/vocabulary';
import { toElderCare } from './elder-care.mapper.js';
import { ElderCareRecord } from './elder-care.record.js';
import type { ElderCare } from './elder-care.type.js';

/** What a list of care services can be narrowed by; what is not given does not narrow. */
export interface ElderCareSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly needLevel?: CareLevelValue | 'UNMAPPED' | null | undefined;
  readonly status?: CareServiceStatusValue | 'UNMAPPED' | null | undefined;
  readonly activeOn?: string | null | undefined;
  readonly notVisitedSince?: string | null | undefined;
  readonly providerOrganisationCode?: string | null | undefined;
}

/** Reads care services by number. */
export function createElderCareLoader(db: RegisterDatabase) {
  return loadOne(db, { record: ElderCareRecord, by: 'careNo', toType: toElderCare });
}

/** Reads a page of care services. */
export function createElderCarePage(db: RegisterDatabase) {
  return (selection: ElderCareSelection, page: PageRequest): Promise<Connection<ElderCare>> =>
    listPage(db, { record: ElderCareRecord, toType: toElderCare, where: conditionsOf(selection) }, page);
}

/** Reads the care services of residents, newest first. */
export function createElderCaresOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: ElderCareRecord, by: 'residentNo', toType: toElderCare, orderBy: 'fromDate', isDescending: true });
}

function conditionsOf(selection: ElderCareSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('needLevelCode', { table: CARE_LEVEL, word: selection.needLevel }),
    isCode('statusCode', { table: CARE_SERVICE_STATUS, word: selection.status }),
    ...activeOn(selection.activeOn),
    beforeOrNever('lastVisitDate', selection.notVisitedSince),
    equals('providerOrganisationCode', selection.providerOrganisationCode),
  ];
}
