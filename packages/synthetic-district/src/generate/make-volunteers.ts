import { addDays, addYears, ageOn, daysBetween } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { Volunteer } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import { pickDistinct } from './pick-distinct.js';
import type { WelfareDraft } from './welfare-draft.js';

const SHARE = 0.04;
const SKILLS = ['ELDER_CARE', 'CHILD_TUTORING', 'MEDICAL', 'LEGAL', 'REPAIR', 'TRANSPORT', 'CULTURE', 'ENVIRONMENT'] as const;

/** Who has registered as a volunteer (志愿者): four in a hundred grown-ups. Some have registered without a link to their number. */
export function makeVolunteers(draft: WelfareDraft): Volunteer[] {
  const { random, settlement } = draft;
  const organisationCodes = draft.organisations.filter(({ status }) => status === 'ACTIVE').map(({ organisationCode }) => organisationCode);
  return draft.persons.filter(({ status, birthDate, floating }) => {
    const age = ageOn(birthDate, settlement.options.today);
    return status === 'NORMAL' && age >= 18 && age < 80 && (floating?.arrivedDate ?? '') < addDays(settlement.options.today, -30) && random.chance(SHARE);
  }).map((person) => register(draft, person, organisationCodes));
}

function register({ random, counters, settlement }: WelfareDraft, { residentNo, gridCode, birthDate, floating }: Resident, organisationCodes: readonly string[]): Volunteer {
  const { today } = settlement.options;
  const registeredDate = random.day(laterOf(laterOf(addYears(birthDate, 17), addYears(today, -8)), floating?.arrivedDate ?? ''), addDays(today, -3));
  const mostHalfHours = Math.min(400, daysBetween(registeredDate, today) * 2);
  return {
    volunteerNo: counters.next('volunteer'), residentNo: random.chance(0.03) ? null : residentNo, gridCode, skills: pickDistinct(random, SKILLS, random.weighted([[1, 60], [2, 30], [3, 10]])),
    servedMinutes: random.chance(0.15) ? 0 : random.int(1, mostHalfHours) * 30, organisationCode: organisationCodes.length > 0 && random.chance(0.6) ? random.pick(organisationCodes) : null,
    registeredDate, isContactShared: random.chance(0.35),
  };
}
