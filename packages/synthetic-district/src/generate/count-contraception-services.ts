import { addDays, ageOn } from '@linli/vocabulary';
import type { ContraceptionServiceCount } from '../model/welfare.js';
import type { FamilyDraft } from './family-draft.js';

const QUARTERS = 8;
const SERVED_SHARE = 0.06;

/** How many were served in each grid in each of the last eight whole quarters. Counts only: who they were is nowhere. */
export function countContraceptionServices({ persons, random, settlement }: FamilyDraft): ContraceptionServiceCount[] {
  const womenOf = new Map<string, number>();
  for (const { sex, status, gridCode, birthDate } of persons) {
    const age = ageOn(birthDate, settlement.options.today);
    if (sex === 'FEMALE' && status === 'NORMAL' && age >= 20 && age < 50) womenOf.set(gridCode, (womenOf.get(gridCode) ?? 0) + 1);
  }
  const quarters = wholeQuarters(settlement.options.today);
  return settlement.grids.flatMap(({ gridCode }) => quarters.map((quarter) => ({ gridCode, ...quarter, servedCount: Math.round(((womenOf.get(gridCode) ?? 0) * SERVED_SHARE * random.int(60, 140)) / 100) })));
}

/** The last quarters that have ended, oldest first. */
function wholeQuarters(today: string): { readonly year: number; readonly quarter: number }[] {
  // On the last day of a quarter tomorrow lies in the next one.
  const tomorrow = addDays(today, 1);
  const running = Number(tomorrow.slice(0, 4)) * 4 + Math.floor((Number(tomorrow.slice(5, 7)) - 1) / 3);
  return Array.from({ length: QUARTERS }, (_, place) => running - QUARTERS + place).map((index) => ({ year: Math.floor(index / 4), quarter: (index % 4) + 1 }));
}
