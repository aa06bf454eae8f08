import { addDays, addYears, ageOn, type ChronicConditionValue } from '@linli/vocabulary';
import type { ChronicFollowUp, ServiceDue } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { laterOf } from './day-order.js';
import type { Facts } from './facts.js';

const QUARTER_DAYS = 90;
/** Visits written down as services: those of the last year and the next one. */
const QUARTERS = 4;
// Followed up of a hundred people of 35, 45, 55 and 65 and over.
const FOLLOWED_UP: readonly { readonly condition: ChronicConditionValue; readonly shares: readonly [number, number, number, number] }[] = [
  { condition: 'HYPERTENSION', shares: [0.03, 0.1, 0.24, 0.4] }, { condition: 'DIABETES', shares: [0.012, 0.04, 0.09, 0.14] }, { condition: 'CORONARY', shares: [0.002, 0.01, 0.03, 0.06] },
  { condition: 'COPD', shares: [0.002, 0.006, 0.015, 0.03] }, { condition: 'STROKE', shares: [0.001, 0.005, 0.015, 0.03] },
];

/** The chronically ill who are followed up four times a year (慢病随访), with the visits of the last year as services due. */
export function makeChronicFollowUps(facts: Facts, living: readonly Resident[]): { readonly followUps: readonly ChronicFollowUp[]; readonly services: readonly ServiceDue[] } {
  const followUps: ChronicFollowUp[] = [];
  const services: ServiceDue[] = [];
  for (const resident of living) {
    const age = ageOn(resident.birthDate, facts.settlement.options.today);
    if (age < 35) continue;
    for (const { condition, shares } of FOLLOWED_UP) {
      if (facts.random.chance(shares[Math.min(3, Math.floor((age - 35) / 10))] ?? 0)) followUps.push(followUp(facts, { resident, condition, services }));
    }
  }
  return { followUps, services };
}

interface FollowedUp {
  readonly resident: Resident;
  readonly condition: ChronicConditionValue;
  readonly services: ServiceDue[];
}

function followUp({ random, counters, settlement }: Facts, { resident, condition, services }: FollowedUp): ChronicFollowUp {
  const { today } = settlement.options;
  const earliest = laterOf(laterOf(addYears(resident.birthDate, 33), addYears(today, -12)), resident.floating?.arrivedDate ?? '');
  const fromDate = random.day(earliest, today);
  const nextVisitDate = addDays(today, random.int(1, QUARTER_DAYS));
  let lastFollowUpDate: string | null = null;
  let nextDueDate = nextVisitDate;
  for (let quarter = QUARTERS; quarter >= 0; quarter--) {
    const dueDate = addDays(nextVisitDate, -QUARTER_DAYS * quarter);
    if (dueDate <= fromDate) continue;
    const doneDate = doneBy(addDays(dueDate, random.int(-6, 8)), { from: fromDate, today, isDone: random.chance(quarter === 1 ? 0.8 : 0.93) });
    // Of which illness is the follow-up's to say, and for fewer to read: what is due tells no diagnosis.
    services.push({ serviceNo: counters.next('service-due'), residentNo: resident.residentNo, kind: 'CHRONIC', title: `慢性病${dueDate.slice(0, 4)}年第${Math.ceil(Number(dueDate.slice(5, 7)) / 3)}季度随访`, dueDate, doneDate });
    lastFollowUpDate = doneDate ?? lastFollowUpDate;
    // The visit that was missed stays due until the next one.
    if (quarter === 1 && doneDate === null) nextDueDate = dueDate;
  }
  return { followUpNo: counters.next('chronic-follow-up'), residentNo: resident.residentNo, condition, fromDate, lastFollowUpDate, nextDueDate };
}

function doneBy(date: string, { from, today, isDone }: { readonly from: string; readonly today: string; readonly isDone: boolean }): string | null {
  return isDone && date <= today ? laterOf(date, from) : null;
}
