import { linliError } from '@linli/vocabulary';
import { importSPKI, jwtVerify, type CryptoKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.js';
import { fromClaims } from './caller-claims.js';
import { CALLER_ALGORITHM, CALLER_ISSUER } from './caller-protocol.js';

/** Verifies the caller that a request carries. @throws CALLER_NOT_SIGNED when it is missing, expired, for another department or not signed by the gateway. */
export type CallerVerifier = (token: string | undefined) => Promise<Caller>;

interface Verified {
  readonly caller: Caller;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Makes a department's verifier.
 * @param publicKeyPem the gateway's Ed25519 public key, SPKI PEM.
 * @param audience the department's name.
 */
export async function createCallerVerifier(publicKeyPem: string, audience: string): Promise<CallerVerifier> {
  const key = await importSPKI(publicKeyPem, CALLER_ALGORITHM);
  // The gateway sends the same token for half a minute: verified once, it is known until it expires.
  const verified = new LRUCache<string, Verified>({ max: 10_000 });
  return async (token) => {
    if (!token) throw refusal('a request signed by the gateway', 'no signature');
    const known = verified.get(token);
    if (known && known.expiresAt > Date.now()) return known.caller;
    const fresh = await verify(key, token, audience);
    verified.set(token, fresh);
    return fresh.caller;
  };
}

async function verify(key: CryptoKey, token: string, audience: string): Promise<Verified> {
  try {
    const { payload } = await jwtVerify(token, key, { issuer: CALLER_ISSUER, audience, algorithms: [CALLER_ALGORITHM], requiredClaims: ['sub', 'exp', 'department', 'purpose', 'scopes', 'highestLevel'] });
    return { caller: fromClaims(payload), expiresAt: (payload.exp ?? 0) * 1_000 };
  } catch {
    // Why it failed is of use to a forger only.
    throw refusal('a caller signed by the gateway for this department, not expired', 'another one');
  }
}

function refusal(expected: string, got: string): Error {
  return linliError('CALLER_NOT_SIGNED', { subject: 'caller', expected, got });
}
