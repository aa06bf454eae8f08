import { sealId } from '@linli/subgraph-kit';
import type { Conflict, Household } from '@linli/synthetic-district';
import { RELATION_TO_HEAD, RESIDENT_STATUS, SEX, type RelationToHeadValue } from '@linli/vocabulary';
import { mistakeAbout, type TruthIndex } from './truth-index.js';
import { word, type Word } from './word.js';

/** A line of a household book as public security holds it. */
export interface HeldLine {
  readonly residentNo: number;
  readonly relation: Word;
  readonly fromDate: string;
  readonly toDate: string | null;
}

/** The lines of a book: the truth, but that a late death has not ended its line, and that old books have trouble with their heads. */
export function linesOf(index: TruthIndex, household: Household): HeldLine[] {
  const mistakes = new Set(index.truth.conflicts.flatMap((conflict) => ('householdNo' in conflict && conflict.householdNo === household.householdNo ? [conflict.kind] : [])));
  const second = household.members.find(({ residentNo }) => residentNo !== household.headResidentNo)?.residentNo;
  return household.members.map(({ residentNo, relation, fromDate, toDate }) => ({
    residentNo,
    relation: word(RELATION_TO_HEAD, heldRelation(mistakes, { relation, isHead: residentNo === household.headResidentNo, isSecond: residentNo === second })),
    fromDate,
    toDate: isDeathLate(index, residentNo) ? null : toDate,
  }));
}

function heldRelation(mistakes: ReadonlySet<Conflict['kind']>, { relation, isHead, isSecond }: { readonly relation: RelationToHeadValue; readonly isHead: boolean; readonly isSecond: boolean }): RelationToHeadValue {
  if (isHead && mistakes.has('HEAD_MISSING')) return 'OTHER';
  if (isHead && mistakes.has('HEAD_CODE_SWAPPED')) return 'SELF';
  return isSecond && mistakes.has('HEAD_TWICE') ? 'HEAD' : relation;
}

/** Whether public security does not know yet that somebody has died. */
export function isDeathLate(index: TruthIndex, residentNo: number): boolean {
  return mistakeAbout(index, residentNo, 'DEATH_LATE') !== undefined;
}

/** Whether public security holds somebody as living in the district. */
export function isHeldAsLiving(index: TruthIndex, residentNo: number): boolean {
  return index.residents.get(residentNo)?.status === 'NORMAL' || isDeathLate(index, residentNo);
}

/** A resident's status as public security holds it. */
export function heldStatus(index: TruthIndex, residentNo: number): Word {
  return word(RESIDENT_STATUS, isHeldAsLiving(index, residentNo) ? 'NORMAL' : residentOf(index, residentNo).status);
}

/** A birth date as public security holds it; the year alone where old books have no more. */
export function heldBirthDate(index: TruthIndex, residentNo: number): string {
  const held = mistakeAbout(index, residentNo, 'BIRTH_DATE_DIFFERS')?.held ?? residentOf(index, residentNo).birthDate;
  return held.replace(/-00-00$/, '');
}

/** Somebody's sex as public security holds it. */
export function heldSex(index: TruthIndex, residentNo: number): Word {
  return word(SEX, mistakeAbout(index, residentNo, 'SEX_DIFFERS')?.held ?? residentOf(index, residentNo).sex);
}

/** How somebody is called and reached. */
export function contactOf(index: TruthIndex, residentNo: number): { readonly id: string; readonly name: string; readonly phone: string | null } {
  const { name, phone } = residentOf(index, residentNo);
  return { id: sealId('resident', residentNo), name, phone };
}

/** The household in whose book somebody stands. */
export function householdOf(index: TruthIndex, residentNo: number): Household {
  const household = index.households.get(residentOf(index, residentNo).householdNo);
  if (!household) throw new Error('household: expected one of the district, but got none');
  return household;
}

function residentOf({ residents }: TruthIndex, residentNo: number) {
  const resident = residents.get(residentNo);
  if (!resident) throw new Error('resident: expected one of the district, but got none');
  return resident;
}
