import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { FamilySubsidy, OneChildCertificate } from '../model/welfare.js';
import { earlierOf, laterOf } from './day-order.js';
import type { FamilyDraft } from './family-draft.js';

/** CNY fen a year (unverified): 80 and 590 yuan a month. */
const FEN_PER_YEAR = { AWARD: 96_000, SPECIAL: 708_000 } as const;
const AWARD_AGE = 60;
const SPECIAL_AGE = 49;

/** What the parents of an only child get (家庭扶助): an award from the age of 60, special assistance when the child has died. */
export function makeFamilySubsidies(draft: FamilyDraft, certificates: readonly OneChildCertificate[]): FamilySubsidy[] {
  const { random, settlement } = draft;
  const { today } = settlement.options;
  return certificates.flatMap(({ holderNos, isChildDeceased, issuedDate }) => holderNos.flatMap((no) => settlement.byNo(no) ?? []).flatMap((holder) => {
    if (isChildDeceased) return random.chance(0.95) ? [subsidise(draft, holder, { kind: 'SPECIAL', fromDate: random.day(laterOf(issuedDate, laterOf(addYears(holder.birthDate, SPECIAL_AGE), addYears(today, -14))), addDays(today, -90)) })] : [];
    if (ageOn(holder.birthDate, today) < AWARD_AGE || !random.chance(0.72)) return [];
    return [subsidise(draft, holder, { kind: 'AWARD', fromDate: earlierOf(addDays(addYears(holder.birthDate, AWARD_AGE), random.int(0, 120)), today) })];
  }));
}

function subsidise({ random, counters }: FamilyDraft, { residentNo, householdNo }: Resident, { kind, fromDate }: Pick<FamilySubsidy, 'kind' | 'fromDate'>): FamilySubsidy {
  return { subsidyNo: counters.next('family-subsidy'), householdNo, residentNo, kind, fenPerYear: FEN_PER_YEAR[kind], fromDate, status: random.weighted([['ACTIVE', 95], ['PAUSED', 3], ['ENDED', 2]] as const) };
}
