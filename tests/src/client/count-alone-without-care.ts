import { addYears } from '@linli/vocabulary';

/** What the client reads of an answer to question 19. */
export interface Elder {
  readonly id: string;
  readonly birthDate: string;
  readonly status: { readonly value: string };
  readonly livesAlone: boolean;
  readonly household: { readonly members: readonly { readonly fromDate: string; readonly toDate: string | null; readonly resident: { readonly id: string } }[] };
  readonly welfare: { readonly now: unknown; readonly before: unknown };
}

/** How many live alone without care now, and how many did at the end of last quarter. */
export function countAloneWithoutCare(elders: readonly Elder[], lastQuarterEnd: string): { readonly now: number; readonly before: number } {
  const bornUpTo = addYears(lastQuarterEnd, -65);
  return {
    now: elders.filter(({ status, livesAlone, welfare }) => status.value === 'NORMAL' && livesAlone && !welfare.now).length,
    before: elders.filter((elder) => elder.birthDate <= bornUpTo && livedAlone(elder, lastQuarterEnd) && !elder.welfare.before).length,
  };
}

function livedAlone({ id, household: { members } }: Elder, day: string): boolean {
  const lines = members.filter(({ fromDate, toDate }) => fromDate <= day && (toDate === null || toDate > day));
  return lines.length === 1 && lines[0]?.resident.id === id;
}
