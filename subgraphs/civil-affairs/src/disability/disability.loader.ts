import { beginsWith, from, isCode, listPage, loadMany, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { DISABILITY_CATEGORY, DISABILITY_GRADE, type DisabilityCategoryValue, type DisabilityGradeValue } from '@linli/vocabulary';
import { toDisability } from './disability.mapper.js';
import { DisabilityRecord } from './disability.record.js';
import type { Disability } from './disability.type.js';

/** What a list of disability certificates can be narrowed by; what is not given does not narrow. */
export interface DisabilitySelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly category?: DisabilityCategoryValue | 'UNMAPPED' | null | undefined;
  readonly grade?: DisabilityGradeValue | 'UNMAPPED' | null | undefined;
  readonly validOn?: string | null | undefined;
}

/** Reads disability certificates by number. */
export function createDisabilityLoader(db: RegisterDatabase) {
  return loadOne<DisabilityRecord, Disability, string>(db, { record: DisabilityRecord, by: 'certificateNo', toType: toDisability });
}

/** Reads a page of disability certificates. */
export function createDisabilityPage(db: RegisterDatabase) {
  return (selection: DisabilitySelection, page: PageRequest): Promise<Connection<Disability>> =>
    listPage(db, { record: DisabilityRecord, toType: toDisability, where: conditionsOf(selection) }, page);
}

/** Reads the certificates of residents, newest first. */
export function createDisabilitiesOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: DisabilityRecord, by: 'residentNo', toType: toDisability, orderBy: 'issuedDate', isDescending: true });
}

function conditionsOf(selection: DisabilitySelection) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('categoryCode', { table: DISABILITY_CATEGORY, word: selection.category }),
    isCode('gradeCode', { table: DISABILITY_GRADE, word: selection.grade }),
    upTo('issuedDate', selection.validOn),
    from('validToDate', selection.validOn),
  ];
}
