import { DISPUTE_KIND } from '@linli/vocabulary';
import type { TruthIndex } from './truth-index.js';
import { word } from './word.js';

/** How many agreements that were six months old on a day had been checked, and how many of those were kept, by kind of dispute; kinds without an agreement are left out. */
export function keptAgreements({ truth }: TruthIndex, { gridCodePrefix, on }: { readonly gridCodePrefix: string; readonly on: string }) {
  const old = truth.disputes.filter(({ agreementDate, gridCode }) => agreementDate !== null && sixMonthsAfter(agreementDate) <= on && gridCode.startsWith(gridCodePrefix));
  return DISPUTE_KIND.entries.flatMap(({ value }) => {
    const agreements = old.filter(({ kind }) => kind === value);
    const checked = agreements.filter(({ isKept }) => isKept !== null);
    const kept = checked.filter(({ isKept }) => isKept);
    if (agreements.length === 0) return [];
    return [{ kind: word(DISPUTE_KIND, value), agreementCount: agreements.length, checkedCount: checked.length, keptCount: kept.length, keptShare: checked.length === 0 ? null : kept.length / checked.length }];
  });
}

/** The day six months later; the last of the month where that month is shorter. */
export function sixMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}
