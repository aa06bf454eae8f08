import { addDays, addYears, ageOn, type OccupationStatusValue } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import type { Resident } from '../model/people.js';
import type { Disability } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import { dueHere } from './due-here.js';
import { pickDistinct } from './pick-distinct.js';
import type { WelfareDraft } from './welfare-draft.js';

const VALID_YEARS = 10;
const DRIFT = { kind: 'disabilityCategory', share: 0.000_6 } as const;
// GB/T 26341 has seven categories; these are in no version of it.
const WRONG_CODES = ['8', '9', '0'];

// Whoever is at work or has studied is not disabled in a way that keeps from it.
const WORKING: ReadonlySet<OccupationStatusValue> = new Set(['CIVIL_SERVANT', 'PROFESSIONAL', 'CLERK', 'ENTERPRISE_MANAGER', 'WORKER', 'SELF_EMPLOYED', 'FREELANCE']);
const SCHOOLED = /^(DOCTORATE|MASTER|BACHELOR|JUNIOR_COLLEGE)/;

export interface DisabilityFacts {
  readonly disabilities: readonly Disability[];
  readonly conflicts: readonly Conflict[];
}

/** The disability certificates (残疾人证) of a community, for about six in a hundred, and the categories that the register holds under codes of no table. */
export function makeDisabilities(draft: WelfareDraft): DisabilityFacts {
  const { random, counters, settlement } = draft;
  // Whoever is helped to find work as a disabled person has a certificate.
  const helped = new Set(draft.work.employmentAids.filter(({ kind }) => kind === 'DISABLED').map(({ residentNo }) => residentNo));
  const holders = draft.persons.filter((person) => person.status === 'NORMAL' && (person.floating?.arrivedDate ?? '') < addDays(settlement.options.today, -30) && (helped.has(person.residentNo) || random.chance(shareAt(ageOn(person.birthDate, settlement.options.today)))));
  const disabilities = holders.map((person) => certify(draft, person));
  const drifted = pickDistinct(random, disabilities, dueHere(counters, DRIFT));
  return {
    disabilities,
    conflicts: drifted.map(({ residentNo }) => {
      counters.next(DRIFT.kind);
      return { kind: 'CODE_DRIFT', register: 'civil-affairs', residentNo, field: 'disabilityCategory', heldCode: random.pick(WRONG_CODES) };
    }),
  };
}

function shareAt(age: number): number {
  if (age < 1) return 0;
  return age < 18 ? 0.014 : age < 45 ? 0.025 : age < 60 ? 0.06 : age < 75 ? 0.14 : 0.2;
}

// A real number contains the citizen id; this one must not.
function certify(draft: WelfareDraft, person: Resident): Disability {
  const { random, counters, settlement } = draft;
  const { residentNo, birthDate, floating } = person;
  const { today } = settlement.options;
  const issuedDate = random.day(laterOf(laterOf(addDays(birthDate, 200), addYears(today, -VALID_YEARS - 1)), floating?.arrivedDate ?? ''), addDays(today, -10));
  const isAble = WORKING.has(person.occupation);
  return {
    certificateNo: `CZ990101${String(counters.next('disability')).padStart(8, '0')}`, residentNo, issuedDate, validToDate: addYears(issuedDate, VALID_YEARS),
    category: random.weighted([['PHYSICAL', 40], ['HEARING', 17], ['VISUAL', 13], ['MENTAL', isAble || ageOn(birthDate, issuedDate) < 14 ? 0 : 9], ['INTELLECTUAL', isAble || SCHOOLED.test(person.education ?? '') ? 0 : 9], ['SPEECH', ageOn(birthDate, issuedDate) < 3 ? 0 : 3], ['MULTIPLE', isAble ? 0 : 9]] as const),
    grade: random.weighted([['GRADE_1', isAble ? 0 : 11], ['GRADE_2', isAble ? 6 : 23], ['GRADE_3', 27], ['GRADE_4', 39]] as const),
  };
}
