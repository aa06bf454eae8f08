import { FEED_LAG_DAYS, type Neighbourhood } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';

/** What every row of one intake has in common, and how far the register's knowledge goes. */
export interface Intake {
  /** The last day of which the register knows. */
  readonly asOf: string;
  readonly recordedAt: string;
  /** Grid where a resident lives; of the community alone for one who is not in it. */
  gridOf(residentNo: number): string;
}

/** The intake of one community on the district's day. */
export function createIntake({ options: { today }, community, residents }: Neighbourhood): Intake {
  const grids = new Map(residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  return {
    asOf: addDays(today, -FEED_LAG_DAYS.justice),
    recordedAt: `${today}T00:00:00Z`,
    gridOf: (residentNo) => grids.get(residentNo) ?? community.communityCode,
  };
}

/** Whether something of that day is in the register already. */
export function isKnown({ asOf }: Intake, date: string): boolean {
  return date <= asOf;
}

/** A day on which something ended, null as long as the register has not heard of it. */
export function knownDate(intake: Intake, date: string | null): string | null {
  return date !== null && isKnown(intake, date) ? date : null;
}

/** The two columns that every row has. */
export function stamp({ asOf, recordedAt }: Intake): { readonly asOf: string; readonly recordedAt: string } {
  return { asOf, recordedAt };
}
