import type { Counters } from './settlement.js';

/** Numbers a paper as an office does: its prefix, the year and six digits that run on within the year. */
export function numberInYear(counters: Counters, { prefix, date }: { readonly prefix: string; readonly date: string }): string {
  const year = date.slice(0, 4);
  return `${prefix}${year}${String(counters.next(`${prefix}${year}`)).padStart(6, '0')}`;
}
