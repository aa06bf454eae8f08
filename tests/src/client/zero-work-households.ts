import { addYears, ageOn } from '@linli/vocabulary';

interface Member {
  readonly toDate: string | null;
  readonly resident: {
    /** The year alone where the register has no more. */
    readonly birthDate: string;
    readonly sex: { readonly value: string };
    readonly status: { readonly value: string };
    readonly socialSecurity: { readonly employments: readonly unknown[] };
  };
}

/** What the client reads of an answer to question 13. */
export interface TrainingWish {
  readonly resident: { readonly household: { readonly hukouNo: string; readonly members: readonly Member[] } };
}

/** The books, once each, of households in which none of working age has work. */
export function zeroWorkHouseholds(wishes: readonly TrainingWish[], on: string): string[] {
  const households = wishes.map(({ resident }) => resident.household).filter(({ members }) => !members.some((member) => isAtWork(member, on)));
  return [...new Set(households.map(({ hukouNo }) => hukouNo))].sort();
}

function isAtWork({ toDate, resident: { birthDate, sex, status, socialSecurity } }: Member, on: string): boolean {
  if (toDate !== null || status.value !== 'NORMAL' || socialSecurity.employments.length === 0) return false;
  const birthday = birthDate.length === 4 ? `${birthDate}-01-01` : birthDate;
  return ageOn(birthday, on) >= 16 && on < addYears(birthday, sex.value === 'MALE' ? 60 : 55);
}
