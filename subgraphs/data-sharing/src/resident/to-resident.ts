import type { Resident } from './resident.type.js';

/** The resident of a number, as far as this department knows him: by his number alone. */
export function toResident(residentNo: number): Resident {
  return { residentNo, id: residentNo };
}
