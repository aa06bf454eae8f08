/** What a hall clerk may read of each department about a resident, and what it publishes that needs no scope. */
const PARTS: Readonly<Record<string, { readonly ofResident?: string; readonly root?: string }>> = {
  'public-security': { ofResident: 'name birthDate household { hukouNo }' },
  'civil-affairs': { ofResident: 'marriage { registeredDate } welfare { elderCare { fromDate } }', root: 'organisations(first: 1) { nodes { organisationCode } }' },
  'family-planning': { ofResident: 'familySupport { oneChildCertificate { certificateNo } }' },
  'human-resources': { ofResident: 'socialSecurity { pension { fromDate } }', root: 'employers(first: 1) { nodes { organisationCode } }' },
  justice: { ofResident: 'legalServices { legalAids { appliedDate } }', root: 'mediationCommittees(first: 1) { nodes { committeeNo } }' },
  health: { ofResident: 'health { servicesDue { title } }' },
  community: { ofResident: 'communityServices { residence { verifiedDate } }', root: 'communities(first: 1) { nodes { communityCode } }' },
  'data-sharing': { root: 'purposes { code }' },
};

/** Whether a department has something to answer in these questions; statistics has nothing that a clerk may ask. */
export function hasPart(department: string): boolean {
  return department in PARTS;
}

/** An operation, and the names under which its answer has something while a department is silent. */
export interface ChaosQuestion {
  readonly query: string;
  readonly restIn: readonly string[];
}

/** What every department has a part in. */
export function everything(sick: string): ChaosQuestion {
  return toQuestion('Everything', { parts: Object.keys(PARTS), sick });
}

/**
 * What a sick department has no part in. Residents are found by public security, and what of them may be read is known from the data office's grants, of which a copy is trusted for five seconds: what stands
 * without those two is what is asked from other roots and needs no scope.
 */
export function without(sick: string): ChaosQuestion {
  return toQuestion('Without', { parts: Object.keys(PARTS).filter((name) => name !== sick), sick, isAboutResident: !isOfAll(sick) });
}

interface Wanted {
  readonly parts: readonly string[];
  readonly sick: string;
  readonly isAboutResident?: boolean;
}

function toQuestion(name: string, { parts, sick, isAboutResident = true }: Wanted): ChaosQuestion {
  const ofResident = parts.map((part) => PARTS[part]?.ofResident ?? '').join(' ');
  const roots = parts.flatMap((part) => PARTS[part]?.root ?? []);
  const query = `query ${name}${isAboutResident ? '($id: ResidentId!)' : ''} { ${isAboutResident ? `resident(id: $id) { id ${ofResident} } ` : ''}${roots.join(' ')} }`;
  const restOf = parts.filter((part) => part !== sick).flatMap((part) => /^\w+/.exec(PARTS[part]?.root ?? '')?.[0] ?? []);
  return { query, restIn: [...(isAboutResident && !isOfAll(sick) ? ['resident'] : []), ...restOf] };
}

function isOfAll(department: string): boolean {
  return department === 'public-security' || department === 'data-sharing';
}
