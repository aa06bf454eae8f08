import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { ServiceDue } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { laterOf } from './day-order.js';
import type { Facts } from './facts.js';

const FROM_AGE = 65;
const YEARS = 3;

/** The yearly check-ups from 65 (65岁以上体检): this year's and those of the two years before. */
export function makeCheckups({ random, counters, settlement }: Facts, { residentNo, birthDate, floating }: Resident): ServiceDue[] {
  const { today } = settlement.options;
  const services: ServiceDue[] = [];
  const dayOfYear = random.int(60, 320);
  for (let back = YEARS - 1; back >= 0; back--) {
    const year = addYears(today, -back).slice(0, 4);
    const dueDate = addDays(`${year}-01-01`, dayOfYear);
    if (ageOn(birthDate, `${year}-12-31`) < FROM_AGE || dueDate < (floating?.arrivedDate ?? '')) continue;
    const doneDate = laterOf(addDays(dueDate, random.int(-40, 30)), floating?.arrivedDate ?? '');
    services.push({ serviceNo: counters.next('service-due'), residentNo, kind: 'CHECKUP_65', title: `65岁及以上老年人${year}年健康体检`, dueDate, doneDate: doneDate <= today && random.chance(0.82) ? doneDate : null });
  }
  return services;
}
