import { addDays } from '@linli/vocabulary';
import type { ServiceDue } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { CHILD_CHECKUPS, VACCINES } from './health-schedules.js';
import { laterOf } from './day-order.js';
import type { Facts } from './facts.js';

const MONTH_DAYS = 30.44;
// A dose is announced this long before it is due.
const AHEAD_DAYS = 120;
const SCHEDULES = [{ kind: 'VACCINATION', schedule: VACCINES, share: 0.985 }, { kind: 'CHILD_0_6', schedule: CHILD_CHECKUPS, share: 0.92 }] as const;

/** Vaccinations and check-ups of a child of 0 to 6: those of its life so far, and the next ones. */
export function makeChildServices({ random, counters, settlement }: Facts, { residentNo, birthDate, floating }: Resident): ServiceDue[] {
  const { today } = settlement.options;
  const services: ServiceDue[] = [];
  for (const { kind, schedule, share } of SCHEDULES) {
    for (const { title, months } of schedule) {
      const dueDate = addDays(birthDate, Math.round(months * MONTH_DAYS));
      if (dueDate > addDays(today, AHEAD_DAYS)) break;
      // What was due before the family came was done elsewhere, and its register knows of it.
      if (floating && dueDate < floating.arrivedDate) continue;
      const doneDate = addDays(dueDate, random.int(0, 24));
      services.push({ serviceNo: counters.next('service-due'), residentNo, kind, title, dueDate, doneDate: doneDate <= today && random.chance(share) ? laterOf(doneDate, birthDate) : null });
    }
  }
  return services;
}
