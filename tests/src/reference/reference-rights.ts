import { PURPOSES, type Grant, type PurposeCode } from '@linli/vocabulary';

/** Who asks in a case, as the reference sees him. */
export interface ReferenceAsker {
  readonly subject: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly jurisdiction: string | null;
  readonly residentNo: number | null;
  readonly wards: readonly number[];
  readonly cases: readonly string[];
  readonly purpose: PurposeCode;
  readonly caseNo: string | null;
}

/** What he holds. */
export interface ReferenceRights extends ReferenceAsker {
  readonly scopes: ReadonlySet<string>;
  readonly highestLevel: string;
}

/** How long a grid code is of the widest place at which somebody may name a purpose of each kind; one that is not told by place is no key. */
const SHORTEST: Readonly<Partial<Record<string, number>>> = { GRID: 15, COMMUNITY: 12, STREET: 9, DISTRICT: 6 };

/**
 * What grants let somebody read, written from DESIGN.md 5 and DOMAIN.md 2.11 and from what the gateway promises of jurisdictions, not from its code: of the places that are his or a grant's within his, and
 * narrow enough for the purpose, it is the widest at which a grant holds, and scopes of one place are not used at another. Whose case it is not, and who is no resident for his own record, reads nothing.
 */
export function referenceRights(asker: ReferenceAsker, grants: readonly Grant[], now: number): ReferenceRights {
  const purpose = PURPOSES[asker.purpose];
  const holding = grants.filter((grant) => {
    if (!isOpenTo(asker, grant)) return false;
    const isHis = grant.department === asker.department && grant.purpose === asker.purpose && [undefined, asker.subject].includes(grant.subject) && (grant.caseNo === undefined || grant.caseNo === asker.caseNo);
    const hasBegun = new Date(grant.from).getTime() <= now;
    const hasEnded = [grant.until, grant.withdrawnAt].some((end) => end !== null && new Date(end).getTime() <= now);
    return isHis && hasBegun && !hasEnded;
  });
  // What is no place of the district is none.
  const own = /^(\d{6}|\d{9}|\d{12}|\d{15})$/.test(asker.jurisdiction ?? '') ? asker.jurisdiction : null;
  const places = placesFor(own, holding, SHORTEST[purpose.jurisdiction]);
  const [jurisdiction = own] = places;
  const scopes = new Set<string>();
  for (const grant of holding) {
    if (places.length === 0 || !holdsIn(grant, jurisdiction)) continue;
    for (const scope of grant.scopes) if (purpose.scopes.includes(scope)) scopes.add(scope);
  }
  // What reads nobody reads no row, wherever its reader works.
  return { ...asker, jurisdiction: purpose.jurisdiction === 'NONE' ? null : jurisdiction, scopes, highestLevel: purpose.highestLevel };
}

function isOpenTo(asker: ReferenceAsker, grant: Grant): boolean {
  switch (PURPOSES[asker.purpose].jurisdiction) {
    case 'OWN_RECORD': return typeof asker.residentNo === 'number';
    case 'CASE': return [...asker.cases, grant.caseNo].some((caseNo) => caseNo !== undefined && caseNo === asker.caseNo);
    default: return true;
  }
}

/** Places at which he could read, the best first. */
function placesFor(own: string | null, holding: readonly Grant[], shortest: number | undefined): readonly (string | null)[] {
  if (own === null) return shortest === undefined ? [null] : [];
  const known = [own, ...holding.map(({ jurisdiction }) => jurisdiction ?? own)].filter((place) => place.startsWith(own) && place.length >= (shortest ?? 0) && holding.some((grant) => holdsIn(grant, place)));
  return known.sort((one, other) => one.length - other.length || one.localeCompare(other));
}

function holdsIn({ jurisdiction }: Grant, place: string | null): boolean {
  return jurisdiction === null || place === null || place.slice(0, jurisdiction.length) === jurisdiction;
}
