import type { RegisterWriter } from '@linli/subgraph-kit';
import { FEED_LAG_DAYS, type Conflict, type Neighbourhood } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';

/** A mistake of this register about one person. */
export type Mistake = Extract<Conflict, { readonly residentNo: number }>;

/** How this department's feed sees a community: until which day, who lives where, and what it holds wrongly. */
export interface Feed {
  readonly today: string;
  /** The last day that the feed knows of; 30 days before today. */
  readonly asOf: string;
  /** What every row has beside its facts. */
  readonly stamp: { readonly asOf: string; readonly recordedAt: string };
  /** The columns that tie a row to a resident. */
  readonly about: (residentNo: number) => { readonly residentNo: number; readonly gridCode: string };
  readonly mistakesOf: (residentNo: number) => readonly Mistake[];
}

/** Where a part of the seed reads and writes. */
export interface Seeding {
  readonly feed: Feed;
  readonly writer: RegisterWriter;
}

export function createFeed({ options: { today }, community, residents, conflicts }: Neighbourhood): Feed {
  const asOf = addDays(today, -FEED_LAG_DAYS['human-resources']);
  const gridOf = new Map(residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const mistakes = indexMistakes(conflicts);
  return {
    today,
    asOf,
    stamp: { asOf, recordedAt: `${today}T00:00:00Z` },
    about: (residentNo) => ({ residentNo, gridCode: gridOf.get(residentNo) ?? community.communityCode }),
    mistakesOf: (residentNo) => mistakes.get(residentNo) ?? [],
  };
}

/**
 * The period of a fact as the feed knows it.
 * @returns null for a fact that began after the feed's last day; an end that came since is not known yet, one that was agreed for a day still to come is.
 */
export function periodIn({ asOf, today }: Feed, { fromDate, toDate }: { readonly fromDate: string; readonly toDate: string | null }): { readonly fromDate: string; readonly toDate: string | null } | null {
  if (fromDate > asOf) return null;
  return { fromDate, toDate: toDate !== null && toDate > asOf && toDate <= today ? null : toDate };
}

function indexMistakes(conflicts: readonly Conflict[]): ReadonlyMap<number, Mistake[]> {
  const byResident = new Map<number, Mistake[]>();
  for (const conflict of conflicts) {
    if (!('residentNo' in conflict) || conflict.register !== 'human-resources') continue;
    // Of two persons under one id, the row of the second is the one that is wrong.
    const holder = conflict.kind === 'ONE_ID_TWO_PERSONS' ? conflict.otherResidentNo : conflict.residentNo;
    byResident.set(holder, [...(byResident.get(holder) ?? []), conflict]);
  }
  return byResident;
}
