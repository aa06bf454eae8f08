import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Feed } from '@linli/synthetic-district';

/** Where a part of the seed reads and writes. */
export interface Seeding {
  readonly feed: Feed;
  readonly writer: RegisterWriter;
}

/**
 * The period of a fact as the feed knows it.
 * @returns null for a fact that began after the feed's last day; an end that came since is not known yet, one that was agreed for a day still to come is.
 */
export function periodIn({ asOf, today }: Feed, { fromDate, toDate }: { readonly fromDate: string; readonly toDate: string | null }): { readonly fromDate: string; readonly toDate: string | null } | null {
  if (fromDate > asOf) return null;
  return { fromDate, toDate: toDate !== null && toDate > asOf && toDate <= today ? null : toDate };
}
