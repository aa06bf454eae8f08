import { addDays, addYears, ageOn, type AssistanceDecisionValue, type AssistanceKindValue } from '@linli/vocabulary';
import type { Household, Resident } from '../model/people.js';
import type { AssistanceCase } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import { findMeansOfLiving, type MeansOfLiving } from './means-of-living.js';
import { livingMembers, type WelfareDraft } from './welfare-draft.js';

/** Kinds that are paid for as long as the need lasts; the others are for months. */
const LASTING: ReadonlySet<AssistanceKindValue> = new Set(['MINIMUM_LIVING', 'EXTREME_POVERTY', 'LOW_INCOME_EDGE', 'HOUSING']);
// Yuan a month and person, from and to (unverified).
const YUAN: Readonly<Record<AssistanceKindValue, readonly [number, number]>> = {
  MINIMUM_LIVING: [260, 790], EXTREME_POVERTY: [1_050, 1_400], LOW_INCOME_EDGE: [50, 150], TEMPORARY: [300, 1_200], MEDICAL: [200, 1_500], EDUCATION: [150, 400], HOUSING: [120, 350], DISASTER: [300, 900],
};

const SETTLED_DAYS = 400;

/** What kind of need there is in a household. */
interface Need {
  readonly household: Household;
  readonly persons: readonly Resident[];
  readonly isWithoutWork: boolean;
  readonly isElderAlone: boolean;
  readonly isFloating: boolean;
  readonly isWellOff: boolean;
  readonly isSupported: boolean;
}

/** The assistance (社会救助) that households get, have got or have asked for: about one household in forty, more where work is missing. */
export function makeAssistanceCases(draft: WelfareDraft): AssistanceCase[] {
  const registered = new Set(draft.work.unemploymentRegistrations.filter(({ toDate }) => toDate === null).map(({ residentNo }) => residentNo));
  const means = findMeansOfLiving(draft);
  return draft.settlement.households.flatMap((household) => {
    const need = needOf(draft, household, { registered, means });
    return need && draft.random.chance(shareOf(need)) ? [open(draft, need)] : [];
  });
}

function needOf(draft: WelfareDraft, household: Household, { registered, means }: { readonly registered: ReadonlySet<number>; readonly means: MeansOfLiving }): Need | null {
  const persons = livingMembers(draft, household);
  const [first] = persons;
  const { today } = draft.settlement.options;
  // Whoever has just come has asked for nothing yet.
  if (!first || household.kind === 'COLLECTIVE' || household.establishedDate > addDays(today, -SETTLED_DAYS)) return null;
  return {
    household, persons, isElderAlone: persons.length === 1 && ageOn(first.birthDate, today) >= 65, isWithoutWork: persons.some(({ residentNo }) => registered.has(residentNo)), isFloating: persons.every(({ floating }) => floating !== null),
    isWellOff: persons.some((person) => means.isWellOff(person)), isSupported: persons.some((person) => means.isSupported(person)),
  };
}

function shareOf({ isWithoutWork, isElderAlone, isFloating }: Need): number {
  return (isWithoutWork ? 0.12 : isElderAlone ? 0.065 : 0.023) * (isFloating ? 0.2 : 1);
}

function open(draft: WelfareDraft, need: Need): AssistanceCase {
  const { random, counters } = draft;
  const kind = kindOf(draft, need);
  const decision = random.weighted([['APPROVED', 78], ['ENDED', 12], ['REJECTED', 6], ['PENDING', 4]] as const);
  const days = daysOf(draft, { kind, decision, periodDays: need.isWithoutWork ? 182 : 365, establishedDate: need.household.establishedDate });
  const [low, high] = YUAN[kind];
  return {
    caseNo: `JZ${days.fromDate.slice(0, 4)}${String(counters.next('assistance-case')).padStart(6, '0')}`, householdNo: need.household.householdNo, gridCode: need.persons[0]?.gridCode ?? '', kind,
    personResidentNos: need.persons.map(({ residentNo }) => residentNo), fenPerMonth: decision === 'REJECTED' || decision === 'PENDING' ? 0 : random.int(low, high) * 100 * need.persons.length, ...days, decision,
    hasHouseholdMandate: random.chance(decision === 'PENDING' ? 0.8 : 0.95),
  };
}

// The floating population has no claim to the allowances of this district's hukou, and who has a good income none to any: only to help in distress.
function kindOf({ random }: WelfareDraft, { persons, isElderAlone, isFloating, isWellOff, isSupported }: Need): AssistanceKindValue {
  if (isFloating || isWellOff) return random.weighted([['TEMPORARY', 70], ['MEDICAL', 25], ['DISASTER', 5]] as const);
  if (isElderAlone && !isSupported && random.chance(0.6)) return 'EXTREME_POVERTY';
  const hasPupil = persons.some(({ occupation }) => occupation === 'STUDENT');
  return random.weighted([['MINIMUM_LIVING', 50], ['LOW_INCOME_EDGE', 12], ['TEMPORARY', 14], ['MEDICAL', 12], ['EDUCATION', hasPupil ? 8 : 0], ['HOUSING', 6], ['DISASTER', 1]] as const);
}

type CaseDays = Pick<AssistanceCase, 'fromDate' | 'toDate' | 'reviewDueDate' | 'lastReviewDate'>;

interface CaseTerms {
  readonly kind: AssistanceKindValue;
  readonly decision: AssistanceDecisionValue;
  readonly periodDays: number;
  readonly establishedDate: string;
}

function daysOf({ random, settlement }: WelfareDraft, { kind, decision, periodDays, establishedDate }: CaseTerms): CaseDays {
  const { today } = settlement.options;
  if (decision === 'PENDING' || decision === 'REJECTED') {
    const fromDate = decision === 'PENDING' ? random.day(addDays(today, -45), addDays(today, -1)) : random.day(laterOf(establishedDate, addYears(today, -2)), addDays(today, -40));
    return { fromDate, toDate: decision === 'PENDING' ? null : addDays(fromDate, random.int(10, 35)), reviewDueDate: addDays(fromDate, 60), lastReviewDate: null };
  }
  const isEnded = decision === 'ENDED';
  const fromDate = random.day(LASTING.has(kind) || isEnded ? laterOf(establishedDate, addYears(today, -6)) : addDays(today, -150), addDays(today, isEnded ? -150 : -15));
  const toDate = isEnded ? random.day(addDays(fromDate, 90), addDays(today, -2)) : null;
  // One review in eight is overdue: the last lies further back than the period.
  const end = toDate ?? today;
  const lastReviewDate = addDays(fromDate, 120) > end ? null : random.day(laterOf(addDays(fromDate, 60), addDays(end, -Math.round(periodDays * 1.14))), addDays(end, -3));
  return { fromDate, toDate, reviewDueDate: addDays(lastReviewDate ?? fromDate, periodDays), lastReviewDate };
}
