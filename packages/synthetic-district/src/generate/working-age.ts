import { addYears, ageOn } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';

const FIRST_WORKING_AGE = 16;

/** The day on which somebody may retire: at 60, women at 55. */
export function retirementDay({ birthDate, sex }: Pick<Resident, 'birthDate' | 'sex'>): string {
  return addYears(birthDate, sex === 'MALE' ? 60 : 55);
}

/** Whether somebody is from 16 up to the age of retirement on a day. */
export function isOfWorkingAge(resident: Pick<Resident, 'birthDate' | 'sex'>, day: string): boolean {
  return ageOn(resident.birthDate, day) >= FIRST_WORKING_AGE && day < retirementDay(resident);
}
