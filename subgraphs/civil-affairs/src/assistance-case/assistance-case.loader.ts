import { activeOn, beginsWith, equals, isCode, listPage, loadOne, loadPages, loadHolding, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { ASSISTANCE_DECISION, ASSISTANCE_KIND, type AssistanceDecisionValue, type AssistanceKindValue } from '@linli/vocabulary';
import { toAssistanceCase } from './assistance-case.mapper.js';
import { AssistanceCaseRecord } from './assistance-case.record.js';
import type { AssistanceCase } from './assistance-case.type.js';

/** What a list of assistance cases can be narrowed by; what is not given does not narrow. */
export interface AssistanceCaseSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly kind?: AssistanceKindValue | 'UNMAPPED' | null | undefined;
  readonly decision?: AssistanceDecisionValue | 'UNMAPPED' | null | undefined;
  readonly activeOn?: string | null | undefined;
  readonly reviewDueBy?: string | null | undefined;
  readonly hasHouseholdMandate?: boolean | null | undefined;
}

/** Reads assistance cases by number. */
export function createAssistanceCaseLoader(db: RegisterDatabase) {
  return loadOne<AssistanceCaseRecord, AssistanceCase, string>(db, { record: AssistanceCaseRecord, by: 'caseNo', toType: toAssistanceCase });
}

/** Reads a page of assistance cases. */
export function createAssistanceCasePage(db: RegisterDatabase) {
  return (selection: AssistanceCaseSelection, page: PageRequest): Promise<Connection<AssistanceCase>> =>
    listPage(db, { record: AssistanceCaseRecord, toType: toAssistanceCase, where: conditionsOf(selection) }, page);
}

/** Reads the cases whose persons residents are, newest first. */
export function createAssistanceCasesOfResident(db: RegisterDatabase) {
  return loadHolding(db, { record: AssistanceCaseRecord, by: 'personNos', toType: toAssistanceCase, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of the cases of each household; one loader per set of arguments. */
export function createAssistanceCasesOfHousehold(db: RegisterDatabase) {
  return (selection: AssistanceCaseSelection, page: PageRequest) =>
    loadPages<AssistanceCaseRecord, AssistanceCase, number>(db, { record: AssistanceCaseRecord, by: 'householdNo', toType: toAssistanceCase, where: conditionsOf(selection) }, page);
}

/** Reads a page of the cases of each grid; one loader per set of arguments. */
export function createAssistanceCasesOfGrid(db: RegisterDatabase) {
  return (selection: AssistanceCaseSelection, page: PageRequest) =>
    loadPages<AssistanceCaseRecord, AssistanceCase, string>(db, { record: AssistanceCaseRecord, by: 'gridCode', toType: toAssistanceCase, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: AssistanceCaseSelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('kindCode', { table: ASSISTANCE_KIND, word: selection.kind }),
    isCode('decisionCode', { table: ASSISTANCE_DECISION, word: selection.decision }),
    ...activeOn(selection.activeOn),
    upTo('reviewDueDate', selection.reviewDueBy),
    equals('hasHouseholdMandate', selection.hasHouseholdMandate),
  ];
}
