import { addDays, ageOn, type OccupationStatusValue } from '@linli/vocabulary';
import type { SevereMentalFollowUp } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { laterOf } from './day-order.js';
import type { Facts } from './facts.js';

const SHARE_OF_ADULTS = 0.003;
const WITHOUT_WORK: ReadonlySet<OccupationStatusValue> = new Set(['UNEMPLOYED', 'RETIRED', 'OTHER']);

/** Follow-ups of severe mental disorders (严重精神障碍随访): a guardian of the household where there is one. Sealed. */
export function makeSevereMentalFollowUps({ random, counters, settlement }: Facts, living: readonly Resident[]): SevereMentalFollowUp[] {
  const { today } = settlement.options;
  const adults = living.filter(({ birthDate }) => ageOn(birthDate, today) >= 18);
  const followUps: SevereMentalFollowUp[] = [];
  for (let left = random.count(adults.length * SHARE_OF_ADULTS); left > 0; left--) {
    // A household stands together in the list, so that a relative is a neighbour in it.
    const place = random.int(0, adults.length - 1);
    const patient = adults[place];
    if (!patient || followUps.some(({ residentNo }) => residentNo === patient.residentNo)) continue;
    const guardian = [adults[place - 1], adults[place + 1]].find((other) => other?.householdNo === patient.householdNo);
    // Whoever is at work is well enough for it.
    const grave = WITHOUT_WORK.has(patient.occupation) ? 1 : 0;
    const riskLevel = random.weighted<SevereMentalFollowUp['riskLevel']>([[0, 68], [1, 15], [2, 8], [3, 5 * grave], [4, 3 * grave], [5, grave]]);
    const interval = riskLevel >= 3 ? 14 : 90;
    const lastFollowUpDate = laterOf(addDays(today, -random.int(1, random.chance(0.1) ? interval * 2 : interval)), patient.floating?.arrivedDate ?? '');
    followUps.push({ followUpNo: counters.next('mental-follow-up'), residentNo: patient.residentNo, riskLevel, guardianResidentNo: guardian?.residentNo ?? null, lastFollowUpDate, nextDueDate: addDays(lastFollowUpDate, interval) });
  }
  return followUps;
}
