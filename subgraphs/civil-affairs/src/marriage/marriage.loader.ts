import { beginsWith, equals, from, isCode, isRecorded, listPage, loadMany, loadOne, upTo, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { MARRIAGE_KIND, type MarriageKindValue } from '@linli/vocabulary';
import { toMarriage } from './marriage.mapper.js';
import { MarriageRecord } from './marriage.record.js';
import type { Marriage } from './marriage.type.js';

/** What a list of marriages can be narrowed by; what is not given does not narrow. */
export interface MarriageSelection {
  readonly gridCodePrefix?: string | null | undefined;
  readonly kind?: MarriageKindValue | 'UNMAPPED' | null | undefined;
  readonly registeredFrom?: string | null | undefined;
  readonly registeredUpTo?: string | null | undefined;
  readonly isEnded?: boolean | null | undefined;
}

/** Reads marriages by certificate number, from the entry of either spouse. */
export function createMarriageLoader(db: RegisterDatabase) {
  return loadOne<MarriageRecord, Marriage, string>(db, { record: MarriageRecord, by: 'certificateNo', toType: toMarriage });
}

/** Reads a page of marriages. */
export function createMarriagePage(db: RegisterDatabase) {
  return (selection: MarriageSelection, page: PageRequest): Promise<Connection<Marriage>> =>
    listPage(db, { record: MarriageRecord, toType: toMarriage, where: conditionsOf(selection) }, page);
}

/** Reads the marriages of residents, newest first. */
export function createMarriagesOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: MarriageRecord, by: 'residentNo', toType: toMarriage, orderBy: 'registeredDate', isDescending: true });
}

function conditionsOf(selection: MarriageSelection) {
  return [
    equals('isFirstSpouse', true),
    beginsWith('gridCode', selection.gridCodePrefix),
    isCode('kindCode', { table: MARRIAGE_KIND, word: selection.kind }),
    from('registeredDate', selection.registeredFrom),
    upTo('registeredDate', selection.registeredUpTo),
    isRecorded('endedDate', selection.isEnded),
  ];
}
