import { addYears, ageOn, type EmploymentAidKindValue, type OccupationStatusValue } from '@linli/vocabulary';
import type { Household, Resident } from '../model/people.js';
import type { EmploymentAid, UnemploymentRegistration } from '../model/work.js';
import type { WorkDraft } from './work-draft.js';
import { isOfWorkingAge } from './working-age.js';

const WITHOUT_WORK: ReadonlySet<OccupationStatusValue> = new Set(['UNEMPLOYED', 'OTHER']);
const LEARNING_OR_SERVING: ReadonlySet<OccupationStatusValue> = new Set(['STUDENT', 'IN_MILITARY']);

/** Help to find work (就业援助) for the registered who have it hardest, one kind each. */
export function makeEmploymentAids(draft: WorkDraft, registrations: readonly UnemploymentRegistration[]): EmploymentAid[] {
  const { random, counters, settlement } = draft;
  const households = new Map(settlement.households.map((household) => [household.householdNo, household]));
  return registrations.filter(({ toDate }) => toDate === null).flatMap((registration) => {
    const person = settlement.byNo(registration.residentNo);
    const kind = person ? kindOf(draft, { person, registration, household: households.get(person.householdNo) }) : null;
    if (kind === null) return [];
    const fromDate = random.day(registration.fromDate, settlement.options.today);
    return [{ aidNo: counters.next('employment-aid'), residentNo: registration.residentNo, kind, fromDate, toDate: random.chance(0.15) ? random.day(fromDate, settlement.options.today) : null }];
  });
}

interface Case {
  readonly person: Resident;
  readonly registration: UnemploymentRegistration;
  readonly household: Household | undefined;
}

function kindOf(draft: WorkDraft, { person, registration, household }: Case): EmploymentAidKindValue | null {
  const { random, settlement } = draft;
  const { today } = settlement.options;
  if (household && isZeroEmployment(draft, household) && random.chance(0.7)) return 'ZERO_EMPLOYMENT_HOUSEHOLD';
  if (random.chance(0.06)) return 'DISABLED';
  if (ageOn(person.birthDate, today) >= (person.sex === 'MALE' ? 50 : 40) && random.chance(0.6)) return 'OLDER_WORKER';
  if (registration.fromDate < addYears(today, -1) && random.chance(0.4)) return 'LONG_UNEMPLOYED';
  return person.hukouType === 'AGRICULTURAL' && random.chance(0.15) ? 'LAND_LOST' : null;
}

/** Whether nobody of working age in a household works; pupils, students and soldiers do not count. */
function isZeroEmployment({ settlement }: WorkDraft, { members }: Household): boolean {
  const able = members.flatMap(({ residentNo }) => settlement.byNo(residentNo) ?? []).filter((member) => member.status === 'NORMAL' && isOfWorkingAge(member, settlement.options.today) && !LEARNING_OR_SERVING.has(member.occupation));
  return able.length > 0 && able.every(({ occupation }) => WITHOUT_WORK.has(occupation));
}
