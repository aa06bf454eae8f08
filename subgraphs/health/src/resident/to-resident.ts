import type { Resident } from './resident.type.js';

/** Points at a resident; the gateway fetches the rest where it is kept, so nothing is read here. */
export function toResident(residentNo: number): Resident {
  return { residentNo, id: residentNo };
}
