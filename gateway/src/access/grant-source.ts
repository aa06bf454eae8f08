import type { Caller, CallerSigner } from '@linli/caller-token';
import type { Grant, PurposeCode } from '@linli/vocabulary';
import type { Department } from '../departments/department.js';

/** What the data office's department answers. */
interface GrantNode {
  readonly grantNo: string;
  readonly department: string;
  readonly purpose: PurposeCode;
  readonly scopes: readonly string[];
  readonly jurisdiction: string;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly basis: string;
  readonly withdrawnAt: string | null;
}

interface EmergencyAccessNode {
  readonly accessNo: string;
  readonly subject: string;
  readonly department: string;
  readonly openedAt: string;
  readonly expiresAt: string;
}

interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** As whom the gateway reads the books: itself, in the data office's name, and nothing about any resident. */
const GATEWAY: Caller = { subject: 'gateway', department: 'data-sharing', roles: ['data-office'], jurisdiction: null, residentNo: null, wards: [], cases: [], purpose: 'DATA_QUALITY', caseNo: null, scopes: [], highestLevel: 'S1' };

const GRANTS = 'query GatewayGrants($after: String) { page: grants(first: 200, after: $after) { nodes { grantNo department purpose scopes jurisdiction fromAt untilAt basis withdrawnAt } pageInfo { hasNextPage endCursor } } }';
const ACCESSES = 'query GatewayAccesses($activeAt: Instant!, $after: String) { page: emergencyAccesses(first: 200, after: $after, filter: { activeAt: $activeAt }) { nodes { accessNo subject department openedAt expiresAt } pageInfo { hasNextPage endCursor } } }';

/**
 * Reads what is granted from the data office's department, as its own subgraph answers it: grants as they are, but for emergencies. There a department's grant holds for nobody until he has opened an
 * access of his own, and then for him, under its number, until it expires.
 * @throws Error when the department does not answer.
 */
export function createGrantSource(department: Department, sign: CallerSigner): () => Promise<readonly Grant[]> {
  const ask = async <N>(query: string, variables: Readonly<Record<string, unknown>>): Promise<N[]> => {
    const nodes: N[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await department.ask({ query, variables: { ...variables, after }, callerToken: await sign(GATEWAY, department.name) });
      const page = data?.page as Page<N> | null | undefined;
      if (!page) throw new Error(`${department.name}: expected its books, but got no answer`);
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  };
  return async () => {
    const [grants, accesses] = await Promise.all([ask<GrantNode>(GRANTS, {}), ask<EmergencyAccessNode>(ACCESSES, { activeAt: new Date().toISOString() })]);
    const held = grants.map(toGrant);
    return [...held.filter(({ purpose }) => purpose !== 'EMERGENCY'), ...held.filter(({ purpose }) => purpose === 'EMERGENCY').flatMap((grant) => accesses.filter((access) => access.department === grant.department).map((access) => within(grant, access)))];
  };
}

function toGrant({ fromAt, untilAt, ...grant }: GrantNode): Grant {
  return { ...grant, from: fromAt, until: untilAt };
}

// The shorter of both: an access opens nothing that its department has not been granted.
function within(grant: Grant, { accessNo, subject, openedAt, expiresAt }: EmergencyAccessNode): Grant {
  return { ...grant, grantNo: `${grant.grantNo} ${accessNo}`, subject, caseNo: accessNo, from: later(grant.from, openedAt), until: grant.until === null || Date.parse(expiresAt) < Date.parse(grant.until) ? expiresAt : grant.until };
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}
