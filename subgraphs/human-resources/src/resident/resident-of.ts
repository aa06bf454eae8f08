import type { Resident } from './resident.type.js';

/** The resident of a number, for links: who he is, public security knows. */
export function residentOf(residentNo: number): Resident {
  return { residentNo, id: residentNo };
}
