import type { Resident } from './resident.type.js';

/** The resident that a row points at: his number is all that this register shares of him. */
export function toResident(residentNo: number): Resident {
  return { residentNo, id: residentNo };
}
