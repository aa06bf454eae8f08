import { FEED_LAG_DAYS, type Conflict, type Neighbourhood } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';

/** When and where this register takes one community down: the day it has got to, and each resident's grid. */
export interface Registration {
  /** The two columns that every row has. */
  readonly stamp: { readonly asOf: string; readonly recordedAt: string };
  /** Grid of a resident's living address; the community's code where the resident is not one of its own. */
  gridOf(residentNo: number): string;
  /** The register's known mistakes about a resident. */
  mistakesOf(residentNo: number): readonly Conflict[];
}

export function openRegistration({ options, community, residents, conflicts }: Neighbourhood): Registration {
  const grids = new Map(residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const mistakes = new Map<number, Conflict[]>();
  for (const conflict of conflicts) {
    if (conflict.register !== 'civil-affairs' || !('residentNo' in conflict)) continue;
    mistakes.set(conflict.residentNo, [...(mistakes.get(conflict.residentNo) ?? []), conflict]);
  }
  return {
    stamp: { asOf: addDays(options.today, -FEED_LAG_DAYS['civil-affairs']), recordedAt: `${options.today}T00:00:00Z` },
    gridOf: (residentNo) => grids.get(residentNo) ?? community.communityCode,
    mistakesOf: (residentNo) => mistakes.get(residentNo) ?? [],
  };
}

/** Whether the feed has got to that day; what happened later is not in the register yet. */
export function hasHappened(date: string, { stamp }: Registration): boolean {
  return date <= stamp.asOf;
}

/** A day as the register holds it: null while the feed has not got to it. */
export function heldDate(date: string | null, registration: Registration): string | null {
  return date !== null && hasHappened(date, registration) ? date : null;
}

/** The code that a row holds in place of the right one, where the register has drifted from its table. */
export function heldCode(field: 'maritalStatus' | 'disabilityCategory', { residentNo, code, registration }: { readonly residentNo: number; readonly code: string; readonly registration: Registration }): string {
  for (const mistake of registration.mistakesOf(residentNo)) {
    if (mistake.kind === 'CODE_DRIFT' && mistake.field === field) return mistake.heldCode;
  }
  return code;
}
