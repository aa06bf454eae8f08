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

/**
 * What grants let somebody read, written from DESIGN.md 5 and DOMAIN.md 2.11 and from what the gateway promises of jurisdictions, not from its code: scopes of one place are not used at another; where no
 * grant holds in all of his, his jurisdiction is the widest that one of them has within it.
 */
export function referenceRights(asker: ReferenceAsker, grants: readonly Grant[], now: number): ReferenceRights {
  const purpose = PURPOSES[asker.purpose];
  const holding = grants.filter((grant) => {
    const isHis = grant.department === asker.department && grant.purpose === asker.purpose && [undefined, asker.subject].includes(grant.subject) && (grant.caseNo === undefined || grant.caseNo === asker.caseNo);
    const hasBegun = new Date(grant.from).getTime() <= now;
    const hasEnded = [grant.until, grant.withdrawnAt].some((end) => end !== null && new Date(end).getTime() <= now);
    return isHis && hasBegun && !hasEnded;
  });
  // What is no place of the district is none.
  const jurisdiction = narrowed(/^(\d{6}|\d{9}|\d{12}|\d{15})$/.test(asker.jurisdiction ?? '') ? asker.jurisdiction : null, holding);
  const scopes = new Set<string>();
  for (const grant of holding) {
    if (!holdsIn(grant, jurisdiction)) continue;
    for (const scope of grant.scopes) if (purpose.scopes.includes(scope)) scopes.add(scope);
  }
  return { ...asker, jurisdiction, scopes, highestLevel: purpose.highestLevel };
}

function narrowed(own: string | null, holding: readonly Grant[]): string | null {
  if (own === null || holding.some((grant) => holdsIn(grant, own))) return own;
  const candidates = holding.map(({ jurisdiction }) => jurisdiction ?? '').filter((place) => place !== own && place.startsWith(own));
  candidates.sort();
  const shortest = Math.min(...candidates.map((place) => place.length));
  return candidates.find((place) => place.length === shortest) ?? own;
}

function holdsIn({ jurisdiction }: Grant, place: string | null): boolean {
  return jurisdiction === null || place === null || place.slice(0, jurisdiction.length) === jurisdiction;
}
