import { addDays } from '@linli/vocabulary';
import { FEED_LAG_DAYS, type Conflict } from './model/conflicts.js';
import type { DistrictOptions } from './model/district.js';
import type { Resident } from './model/people.js';
import type { Community } from './model/place.js';

/** A mistake of a register about one person. */
export type Mistake = Extract<Conflict, { readonly residentNo: number }>;

/** How a department's register sees one community: until which day, who lives where, and what it holds wrongly. */
export interface Feed {
  readonly today: string;
  /** The last day that the feed has got to. */
  readonly asOf: string;
  /** The two columns that every row has. */
  readonly stamp: { readonly asOf: string; readonly recordedAt: string };
  /** The grid where a resident lives; the community's code for one who is not of it. */
  gridOf(residentNo: number): string;
  /** The columns that tie a row to a resident. */
  about(residentNo: number): { readonly residentNo: number; readonly gridCode: string };
  /** Whether the feed has got to that day; what happened later is not in the register yet. */
  hasCome(date: string): boolean;
  /** A day as the register holds it: null while the feed has not got to it. */
  heldDate(date: string | null): string | null;
  /** The register's known mistakes about a resident. */
  mistakesOf(residentNo: number): readonly Mistake[];
}

/** What of a neighbourhood a feed is opened from. */
export interface FeedSource {
  readonly options: Pick<DistrictOptions, 'today'>;
  readonly community: Pick<Community, 'communityCode'>;
  readonly residents: readonly Pick<Resident, 'residentNo' | 'gridCode'>[];
  readonly conflicts: readonly Conflict[];
}

/** Opens the feed of one community to a department's register, on the district's day. */
export function openFeed({ options: { today }, community, residents, conflicts }: FeedSource, department: keyof typeof FEED_LAG_DAYS): Feed {
  const asOf = addDays(today, -FEED_LAG_DAYS[department]);
  const grids = new Map(residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const mistakes = indexMistakes(conflicts.filter((conflict) => conflict.register === department));
  const gridOf = (residentNo: number): string => grids.get(residentNo) ?? community.communityCode;
  const hasCome = (date: string): boolean => date <= asOf;
  return {
    today, asOf, stamp: { asOf, recordedAt: `${today}T00:00:00Z` }, gridOf, hasCome,
    about: (residentNo) => ({ residentNo, gridCode: gridOf(residentNo) }),
    heldDate: (date) => (date !== null && hasCome(date) ? date : null),
    mistakesOf: (residentNo) => mistakes.get(residentNo) ?? [],
  };
}

function indexMistakes(conflicts: readonly Conflict[]): ReadonlyMap<number, readonly Mistake[]> {
  const byResident = new Map<number, Mistake[]>();
  for (const conflict of conflicts) {
    if (!('residentNo' in conflict)) continue;
    // Of two persons under one id, the row of the second is the one that is wrong.
    const holder = conflict.kind === 'ONE_ID_TWO_PERSONS' ? conflict.otherResidentNo : conflict.residentNo;
    const mistakes = byResident.get(holder);
    if (mistakes) mistakes.push(conflict);
    else byResident.set(holder, [conflict]);
  }
  return byResident;
}
