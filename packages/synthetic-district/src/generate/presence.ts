import { ageOn } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { Settlement } from './settlement.js';

/** From when and until when somebody is in the district. */
export interface Presence {
  readonly fromDate: string;
  /** Day of death or of moving to another city; null while he lives here. */
  readonly toDate: string | null;
}

/** Tells of each resident of a community from when and until when he is here. */
export function presenceOf({ lifeEvents, options }: Settlement): (resident: Resident) => Presence {
  const movedOut = new Map<number, string>();
  for (const event of lifeEvents) if (event.kind === 'HUKOU' && event.event === 'MOVE_OUT') movedOut.set(event.residentNo, event.date);
  return ({ residentNo, birthDate, floating, status, deathDate }) => ({
    fromDate: floating?.arrivedDate ?? birthDate,
    toDate: status === 'NORMAL' ? null : (deathDate ?? movedOut.get(residentNo) ?? options.today),
  });
}

/** Whether somebody who lives here today was here on that day already, and of age. */
export function wasAdultHere({ birthDate, floating }: Resident, day: string): boolean {
  return ageOn(birthDate, day) >= 18 && (floating === null || floating.arrivedDate <= day);
}
