import type { MaritalStatusValue } from '@linli/vocabulary';
import { ageOn } from '@linli/vocabulary';
import { isHeldAsLiving } from '../oracle/household-book.js';
import { mistakeOf } from '../oracle/register.js';
import { groupBy, mistakeAbout, type TruthIndex } from '../oracle/truth-index.js';

/** What public security holds about residents; its register does not lag, and errs about some. */
export interface PopulationTruth {
  /** On the register at the end of the day: born, come, and neither dead nor gone. */
  isRegistered(residentNo: number, day: string): boolean;
  /** Whole years, of those on the register; of a day of birth of which the year alone is known, its beginning counts. */
  age(residentNo: number, day: string): number | null;
  sex(residentNo: number): 'MALE' | 'FEMALE' | null;
  /** UNMAPPED where the code is in no table. */
  maritalStatus(residentNo: number): MaritalStatusValue | 'UNMAPPED' | null;
}

export function openPopulation(index: TruthIndex): PopulationTruth {
  const { residents } = index;
  const moves = groupBy(index.truth.lifeEvents.filter((event) => event.kind === 'HUKOU'), ({ residentNo }) => residentNo);
  const heldBirth = (residentNo: number): string => mistakeAbout(index, residentNo, 'BIRTH_DATE_DIFFERS')?.held ?? residents.get(residentNo)?.birthDate ?? '9999-99-99';
  const hasCome = (residentNo: number, day: string): boolean => (residents.get(residentNo)?.floating?.arrivedDate ?? day) <= day && !(moves.get(residentNo) ?? []).some(({ event, date }) => event === 'MOVE_IN' && date > day);
  const hasLeft = (residentNo: number, day: string): boolean => {
    if (isHeldAsLiving(index, residentNo)) return false;
    const deathDate = residents.get(residentNo)?.deathDate ?? null;
    if (deathDate !== null) return deathDate <= day;
    return !(moves.get(residentNo) ?? []).some(({ event, date }) => event === 'MOVE_OUT' && date > day);
  };
  const isRegistered = (residentNo: number, day: string): boolean => residents.has(residentNo) && heldBirth(residentNo) <= day && hasCome(residentNo, day) && !hasLeft(residentNo, day);
  return {
    isRegistered,
    age: (residentNo, day) => (isRegistered(residentNo, day) ? ageOn(heldBirth(residentNo), day) : null),
    sex: (residentNo) => mistakeAbout(index, residentNo, 'SEX_DIFFERS')?.held ?? residents.get(residentNo)?.sex ?? null,
    maritalStatus: (residentNo) => {
      const drift = mistakeOf(index, { department: 'public-security', residentNo, kind: 'CODE_DRIFT' });
      return drift ? 'UNMAPPED' : mistakeAbout(index, residentNo, 'MARITAL_STALE')?.held ?? residents.get(residentNo)?.maritalStatus ?? null;
    },
  };
}
