import { activeOn, beginsWith, differs, equals, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { encodeOne, INSURANCE_SCHEME, INSURANCE_STATUS } from '@linli/vocabulary';
import type { InsuranceParticipationFilter } from './insurance-participation.input.js';
import { toInsuranceParticipation } from './insurance-participation.mapper.js';
import { InsuranceParticipationRecord } from './insurance-participation.record.js';
import type { InsuranceParticipation } from './insurance-participation.type.js';

/** Reads insurance participations by number. */
export function createInsuranceParticipationLoader(db: RegisterDatabase) {
  return loadOne(db, { record: InsuranceParticipationRecord, by: 'participationNo', toType: toInsuranceParticipation });
}

/** Reads the insurance participations of residents, newest first. */
export function createInsuranceParticipationsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: InsuranceParticipationRecord, by: 'residentNo', toType: toInsuranceParticipation, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of insurance participations. */
export function createInsuranceParticipationPage(db: RegisterDatabase) {
  return (selection: InsuranceParticipationFilter, page: PageRequest): Promise<Connection<InsuranceParticipation>> =>
    listPage(db, { record: InsuranceParticipationRecord, toType: toInsuranceParticipation, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: InsuranceParticipationFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    ...activeOn(selection.activeOn),
    selection.activeOn ? differs('statusCode', encodeOne(INSURANCE_STATUS, 'SUSPENDED')) : null,
    isCode('schemeCode', { table: INSURANCE_SCHEME, word: selection.scheme }),
    isCode('statusCode', { table: INSURANCE_STATUS, word: selection.status }),
    equals('organisationCode', selection.organisationCode),
  ];
}
