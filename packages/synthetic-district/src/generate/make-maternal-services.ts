import { addDays, ageOn } from '@linli/vocabulary';
import type { ServiceDue } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { MATERNAL_VISITS } from './health-schedules.js';
import type { Facts } from './facts.js';

const EXPECTING_SHARE = 0.045;

/** The visits of mothers of the last ten months' births, and of those who expect a child. */
export function makeMaternalServices(facts: Facts, living: readonly Resident[]): ServiceDue[] {
  const { settlement, random } = facts;
  const { today } = settlement.options;
  const births = new Map<number, string>();
  for (const event of settlement.lifeEvents) if (event.kind === 'BIRTH' && event.date > addDays(today, -300)) births.set(event.motherNo, event.date);
  const recentMothers = new Set(settlement.residents.filter(({ birthDate }) => birthDate > addDays(today, -500)).map(({ motherNo }) => motherNo));
  return living.flatMap((resident) => {
    const birthDate = births.get(resident.residentNo) ?? (canExpect(resident, today) && !recentMothers.has(resident.residentNo) && random.chance(EXPECTING_SHARE) ? addDays(today, random.int(10, 215)) : null);
    return birthDate === null ? [] : visitsOf(facts, resident, birthDate);
  });
}

function canExpect({ sex, birthDate, spouseNo }: Resident, today: string): boolean {
  if (sex !== 'FEMALE' || spouseNo === null) return false;
  const age = ageOn(birthDate, today);
  return age >= 22 && age < 40;
}

function visitsOf({ random, counters, settlement }: Facts, { residentNo, floating }: Resident, birthDate: string): ServiceDue[] {
  const { today } = settlement.options;
  const isBorn = birthDate <= today;
  return MATERNAL_VISITS.flatMap(({ title, days }) => {
    const dueDate = addDays(birthDate, days);
    // Visits after the birth are due when there has been one.
    if ((days > 0 && !isBorn) || dueDate < (floating?.arrivedDate ?? '')) return [];
    const doneDate = addDays(dueDate, random.int(0, 6));
    return [{ serviceNo: counters.next('service-due'), residentNo, kind: 'MATERNAL' as const, title, dueDate, doneDate: doneDate <= today && random.chance(0.93) ? doneDate : null }];
  });
}
