import type { Caller } from '@linli/caller-token';
import type { Grant } from '@linli/vocabulary';

export interface RightsAt {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The scopes that the purpose can carry at most. */
  readonly maximum: readonly string[];
}

/**
 * Gives a caller what the grants of his department let him read for the purpose that he names: their scopes, cut to what the purpose can carry, in the narrower of his jurisdiction and theirs.
 *
 * Scopes of one place must not be used at another, and a caller has one jurisdiction. So only grants count that hold in all of it. Where none does, it shrinks to that of the widest grant within it (the first
 * by code among several), and those count that hold in all of that. Whoever has no jurisdiction reads no row by its place, and every grant counts. Without a grant there is no scope.
 */
export function rightsOf(caller: Caller, grants: readonly Grant[], { now, maximum }: RightsAt): Caller {
  const mine = grants.filter((grant) => isFor(grant, caller) && isActive(grant, now));
  const jurisdiction = jurisdictionOf(caller, mine);
  const counting = mine.filter((grant) => covers(grant, jurisdiction));
  const carried = new Set(maximum);
  const scopes = [...new Set(counting.flatMap((grant) => grant.scopes))].filter((scope) => carried.has(scope)).sort();
  return { ...caller, scopes, jurisdiction };
}

function isFor({ department, purpose, subject, caseNo }: Grant, caller: Caller): boolean {
  return department === caller.department && purpose === caller.purpose && (subject ?? caller.subject) === caller.subject && (caseNo ?? caller.caseNo) === caller.caseNo;
}

// A day that is none makes a grant that never holds.
function isActive({ from, until, withdrawnAt }: Grant, now: number): boolean {
  return Date.parse(from) <= now && (until === null || now < Date.parse(until)) && (withdrawnAt === null || now < Date.parse(withdrawnAt));
}

function jurisdictionOf({ jurisdiction }: Caller, grants: readonly Grant[]): string | null {
  if (jurisdiction === null || grants.some((grant) => covers(grant, jurisdiction))) return jurisdiction;
  const within = grants.flatMap((grant) => (grant.jurisdiction?.startsWith(jurisdiction) ? [grant.jurisdiction] : []));
  return within.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? jurisdiction;
}

function covers(grant: Grant, jurisdiction: string | null): boolean {
  return grant.jurisdiction === null || jurisdiction === null || jurisdiction.startsWith(grant.jurisdiction);
}
