import type { Caller } from '@linli/caller-token';
import { isPurpose, linliError, PURPOSES, type PurposeCode } from '@linli/vocabulary';
import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Identity } from './to-identity.js';
import type { IdentityVerifier } from './verify-identity.js';

/** The headers in which a client says who asks, for what, and in which case. */
export interface CallerHeaders {
  readonly authorization?: string | undefined;
  readonly 'linli-purpose'?: string | undefined;
  readonly 'linli-case'?: string | undefined;
}

/** @throws UNAUTHENTICATED, TOKEN_EXPIRED, TOKEN_INVALID, PURPOSE_REQUIRED, PURPOSE_UNKNOWN, CASE_REQUIRED */
export type CallerIdentifier = (headers: CallerHeaders) => Promise<Caller>;

/** Told of a caller who is known, and refused for the purpose or the case that he names. */
export type RefusedCaller = (identity: Omit<Identity, 'expiresAt'>, purpose: PurposeCode | null, error: GraphQLError) => Promise<void>;

const CALLERS_KEPT = 10_000;
const IDENTITIES_KEPT = 10_000;
const LONGEST_CASE = 64;

/** Makes the function that turns a request's headers into its caller. The same token, purpose and case is one object, so that the signer can use its signature again. */
export function createCallerIdentifier(verify: IdentityVerifier, { refused }: { readonly refused?: RefusedCaller } = {}): CallerIdentifier {
  const known = new LRUCache<string, { readonly caller: Caller; readonly expiresAt: number }>({ max: CALLERS_KEPT });
  const identify = remembering(verify);
  return async (headers) => {
    const token = bearerOf(headers.authorization);
    // A line feed cannot stand in a header, so no two requests share a key.
    const key = `${token}\n${headers['linli-purpose'] ?? ''}\n${headers['linli-case'] ?? ''}`;
    const recent = known.get(key);
    if (recent && recent.expiresAt > Date.now()) return recent.caller;
    const { expiresAt, ...identity } = await identify(token);
    const { purpose, caseNo } = await reasonOf(headers, (given, error) => refused?.(identity, given, error));
    const caller: Caller = { ...identity, purpose, caseNo, scopes: [], highestLevel: PURPOSES[purpose].highestLevel };
    known.set(key, { caller, expiresAt });
    return caller;
  };
}

/** Whoever works on one case after the other comes with one token. */
function remembering(verify: IdentityVerifier): IdentityVerifier {
  const identities = new LRUCache<string, Identity>({ max: IDENTITIES_KEPT });
  return async (token) => {
    const recent = identities.get(token);
    if (recent && recent.expiresAt > Date.now()) return recent;
    const identity = await verify(token);
    identities.set(token, identity);
    return identity;
  };
}

async function reasonOf(headers: CallerHeaders, refused: (purpose: PurposeCode | null, error: GraphQLError) => Promise<void> | undefined): Promise<Pick<Caller, 'purpose' | 'caseNo'>> {
  try {
    const purpose = purposeOf(headers['linli-purpose']);
    return { purpose, caseNo: caseOf(purpose, headers['linli-case']) };
  } catch (error) {
    const given = headers['linli-purpose'] ?? '';
    await refused(isPurpose(given) ? given : null, error as GraphQLError);
    throw error;
  }
}

function bearerOf(authorization: string | undefined): string {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (token) return token;
  throw linliError('UNAUTHENTICATED', { subject: 'authorization', expected: '`Bearer` and a token', got: authorization ? 'another header' : 'no header' });
}

function purposeOf(purpose: string | undefined): PurposeCode {
  if (!purpose) throw linliError('PURPOSE_REQUIRED', { subject: 'linli-purpose', expected: `one of ${Object.keys(PURPOSES).join(', ')}`, got: 'no header' });
  if (isPurpose(purpose)) return purpose;
  throw linliError('PURPOSE_UNKNOWN', { subject: 'linli-purpose', expected: `one of ${Object.keys(PURPOSES).join(', ')}`, got: `${purpose.length} characters` });
}

function caseOf(purpose: PurposeCode, caseNo: string | undefined): string | null {
  if (caseNo && caseNo.length <= LONGEST_CASE) return caseNo;
  if (caseNo || PURPOSES[purpose].needsCase) {
    throw linliError('CASE_REQUIRED', { subject: 'linli-case', expected: `a case number of 1 to ${LONGEST_CASE} characters for ${purpose}`, got: caseNo ? `${caseNo.length} characters` : 'no header' });
  }
  return null;
}
