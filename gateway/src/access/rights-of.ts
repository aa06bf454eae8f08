import type { Caller } from '@linli/caller-token';
import { JURISDICTION_KINDS, type Grant, type JurisdictionKind, type Purpose } from '@linli/vocabulary';
import type { CallerWithRights } from './caller-with-rights.js';

export interface RightsAt {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The one that the caller names: what it can carry at most, and how far. */
  readonly purpose: Pick<Purpose, 'scopes' | 'jurisdiction'>;
}

/**
 * Gives a caller what the grants of his department let him read for the purpose that he names: their scopes, cut to what the purpose can carry, in the narrower of his jurisdiction and theirs.
 *
 * Scopes of one place must not be used at another, and a caller has one jurisdiction. So only grants count that hold in all of it. Where none does, or it is wider than the purpose goes, it shrinks to that of
 * the widest grant within it that is not (the first by code among several), and those count that hold in all of that. For a purpose that goes by place, whoever has none has no scope: he could read no row, and
 * is told why instead of finding nothing. For others he reads no row by its place, and every grant counts. A purpose that goes by case is for those who are in the case's team, or whose grant is for it; that of
 * one's own record for residents. One that reads nobody leaves the caller without a place: whatever its scopes would open, no row is his. Without a grant there is no scope.
 */
export function rightsOf(caller: Caller, grants: readonly Grant[], { now, purpose }: RightsAt): CallerWithRights {
  const mine = grants.filter((grant) => isFor(grant, caller) && isActive(grant, now));
  const usable = mine.filter((grant) => isInReach(grant, { caller, kind: purpose.jurisdiction }));
  const rights = rightsIn(caller.jurisdiction, usable, { purpose, digits: JURISDICTION_KINDS[purpose.jurisdiction].prefixDigits });
  const unbound = rightsIn(caller.jurisdiction, mine, { purpose, digits: null });
  const { jurisdiction } = purpose.jurisdiction === 'NONE' ? { jurisdiction: null } : rights;
  return { ...caller, ...rights, jurisdiction, heldBack: unbound.scopes.filter((scope) => !rights.scopes.includes(scope)) };
}

function isFor({ department, purpose, subject, caseNo }: Grant, caller: Caller): boolean {
  return department === caller.department && purpose === caller.purpose && (subject ?? caller.subject) === caller.subject && (caseNo ?? caller.caseNo) === caller.caseNo;
}

// A day that is none makes a grant that never holds.
function isActive({ from, until, withdrawnAt }: Grant, now: number): boolean {
  return Date.parse(from) <= now && (until === null || now < Date.parse(until)) && (withdrawnAt === null || now < Date.parse(withdrawnAt));
}

/** Whether somebody may use a grant of his at all: of another's case, or of another's record, none. */
function isInReach(grant: Grant, { caller, kind }: { readonly caller: Caller; readonly kind: JurisdictionKind }): boolean {
  if (kind === 'OWN_RECORD') return caller.residentNo !== null;
  return kind !== 'CASE' || grant.caseNo !== undefined || (caller.caseNo !== null && caller.cases.includes(caller.caseNo));
}

interface Bounds {
  readonly purpose: Pick<Purpose, 'scopes'>;
  /** How many digits a jurisdiction has at least; null where it does not matter. */
  readonly digits: number | null;
}

function rightsIn(own: string | null, grants: readonly Grant[], { purpose, digits }: Bounds): Pick<Caller, 'scopes' | 'jurisdiction'> {
  const jurisdiction = narrowed(own, grants, digits);
  const counting = isNarrow(jurisdiction, digits) ? grants.filter((grant) => covers(grant, jurisdiction)) : [];
  const carried = new Set(purpose.scopes);
  return { jurisdiction, scopes: [...new Set(counting.flatMap(({ scopes }) => scopes))].filter((scope) => carried.has(scope)).sort() };
}

function narrowed(own: string | null, grants: readonly Grant[], digits: number | null): string | null {
  if (own === null || (isNarrow(own, digits) && grants.some((grant) => covers(grant, own)))) return own;
  const within = grants.flatMap(({ jurisdiction }) => (jurisdiction?.startsWith(own) && isNarrow(jurisdiction, digits) ? [jurisdiction] : []));
  return within.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? own;
}

function isNarrow(jurisdiction: string | null, digits: number | null): boolean {
  return digits === null || (jurisdiction !== null && jurisdiction.length >= digits);
}

function covers(grant: Grant, jurisdiction: string | null): boolean {
  return grant.jurisdiction === null || jurisdiction === null || jurisdiction.startsWith(grant.jurisdiction);
}
