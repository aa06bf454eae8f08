import type { Resident } from '../model/people.js';
import type { Settlement } from './settlement.js';

/** The residents of a community, each person once: numbers minted by mistake are left out. */
export function listPersons({ residents, duplicateNos }: Settlement): Resident[] {
  return residents.filter(({ residentNo }) => !duplicateNos.has(residentNo));
}
