import type { EducationValue, OccupationStatusValue } from '@linli/vocabulary';
import type { Random } from './random.js';

// Work that asks for a school beyond the nine years, and for some years of life.
const TRAINED: ReadonlySet<OccupationStatusValue> = new Set(['PROFESSIONAL', 'CIVIL_SERVANT']);
const FIRST_TRAINED_AGE = 22;
/** The age at which somebody can have it at the earliest; what is not named here can be had at 18. */
const EARLIEST_AGE: Partial<Record<EducationValue, number>> = { JUNIOR_COLLEGE_GRADUATED: 21, BACHELOR_GRADUATED: 22, MASTER_GRADUATED: 25, DOCTORATE_GRADUATED: 28 };
const NINE_YEARS_OR_LESS: ReadonlySet<EducationValue> = new Set(['PRIMARY_GRADUATED', 'PRIMARY_LEFT', 'JUNIOR_HIGH_GRADUATED']);

// By the decade of birth, as schools came to be open to more and more.
const BEFORE_1950: readonly (readonly [EducationValue, number])[] = [['PRIMARY_GRADUATED', 50], ['JUNIOR_HIGH_GRADUATED', 28], ['SENIOR_HIGH_GRADUATED', 12], ['PRIMARY_LEFT', 6], ['BACHELOR_GRADUATED', 4]];
const BEFORE_1980: readonly (readonly [EducationValue, number])[] = [['PRIMARY_GRADUATED', 15], ['JUNIOR_HIGH_GRADUATED', 45], ['SENIOR_HIGH_GRADUATED', 20], ['SECONDARY_SPECIALISED', 8], ['JUNIOR_COLLEGE_GRADUATED', 8], ['BACHELOR_GRADUATED', 4]];
const SINCE_1980: readonly (readonly [EducationValue, number])[] = [
  ['JUNIOR_HIGH_GRADUATED', 25], ['SENIOR_HIGH_GRADUATED', 17], ['VOCATIONAL_HIGH', 8], ['TECHNICAL_SCHOOL', 6], ['JUNIOR_COLLEGE_GRADUATED', 20], ['BACHELOR_GRADUATED', 20], ['MASTER_GRADUATED', 3], ['DOCTORATE_GRADUATED', 1],
];

export function occupationAt(random: Random, age: number, sex: 'MALE' | 'FEMALE'): OccupationStatusValue {
  if (age < 6) return 'OTHER';
  if (age < 18) return 'STUDENT';
  if (age >= (sex === 'MALE' ? 60 : 55)) return random.chance(0.86) ? 'RETIRED' : random.chance(0.5) ? 'FARMER' : 'UNEMPLOYED';
  if (age < 23 && random.chance(0.55)) return 'STUDENT';
  const isTrained = age >= FIRST_TRAINED_AGE;
  return random.weighted([['WORKER', 30], ['CLERK', 18], ['PROFESSIONAL', isTrained ? 14 : 0], ['SELF_EMPLOYED', 10], ['ENTERPRISE_MANAGER', isTrained ? 5 : 0], ['CIVIL_SERVANT', isTrained ? 3 : 0], ['FREELANCE', 6], ['FARMER', 3], ['UNEMPLOYED', 10], ['OTHER', 1]]);
}

/** The schooling of somebody of this age who does this; null before school. */
export function educationAt(random: Random, { age, birthYear, occupation }: { readonly age: number; readonly birthYear: number; readonly occupation: OccupationStatusValue }): EducationValue | null {
  if (age < 6) return null;
  if (age < 12) return 'PRIMARY';
  if (age < 15) return 'JUNIOR_HIGH';
  if (age < 18) return random.chance(0.7) ? 'SENIOR_HIGH' : 'SECONDARY_VOCATIONAL';
  // Whoever studies at that age is at a college or university.
  if (occupation === 'STUDENT') return random.chance(0.85) ? 'SENIOR_HIGH_GRADUATED' : 'VOCATIONAL_HIGH';
  const usual = birthYear < 1950 ? BEFORE_1950 : birthYear < 1980 ? BEFORE_1980 : SINCE_1980;
  return random.weighted(usual.filter(([education]) => (EARLIEST_AGE[education] ?? 18) <= age && !(TRAINED.has(occupation) && NINE_YEARS_OR_LESS.has(education))));
}
