import { linliError } from '@linli/vocabulary';
import { GraphQLError } from 'graphql';
import { errors, importSPKI, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions, type JWTVerifyResult } from 'jose';
import { isAccessToken } from './is-access-token.js';
import { ProviderKeys, type KeySetTimes } from './provider-keys.js';
import { toIdentity, type Identity } from './to-identity.js';

export interface IdentityProvider {
  readonly issuer: string;
  /** Names under which it issues as well: an embedded deployment has a name for scripts and an address for whoever discovers it. */
  readonly alsoKnownAs?: readonly string[];
  readonly audience: string;
  /** Its public key, SPKI PEM (Ed25519); the address of its key set; or null, to be found through the issuer's discovery document. */
  readonly key: { readonly pem: string } | { readonly jwksUrl: string } | null;
  /** How its key set is kept; not for a PEM. */
  readonly times?: Partial<KeySetTimes>;
}

/** Verifies a client's token. @throws TOKEN_EXPIRED, TOKEN_INVALID, IDENTITY_UNAVAILABLE */
export type IdentityVerifier = (token: string) => Promise<Identity>;

/** How far the provider's clock may be from ours, seconds. */
export const CLOCK_TOLERANCE_SECONDS = 10;

/** Asymmetric ones only: with a shared secret whoever verifies could issue as well. @source RFC 8725 §3.1, §3.2 */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'RS256', 'PS256'];
const PEM_ALGORITHMS = ['EdDSA', 'Ed25519'];

/** Makes the verifier of one identity provider's access tokens (JWT; any OpenID Connect provider). */
export async function createIdentityVerifier(provider: IdentityProvider): Promise<IdentityVerifier> {
  const { keyOf, freshUntil, algorithms } = await openKeys(provider);
  const options: JWTVerifyOptions = {
    issuer: [provider.issuer, ...(provider.alsoKnownAs ?? [])], audience: provider.audience, requiredClaims: ['sub', 'exp', 'department'], algorithms, clockTolerance: CLOCK_TOLERANCE_SECONDS,
  };
  return async (token) => {
    const { protectedHeader, payload } = await jwtVerify(token, keyOf, options).catch((error: unknown): JWTVerifyResult => {
      throw toTokenError(error);
    });
    const identity = isAccessToken(protectedHeader, payload) ? toIdentity(payload) : null;
    if (!identity) throw toTokenError(null);
    // Whoever keeps an identity asks again when the keys are no longer fresh: one of them may have been withdrawn.
    return { ...identity, expiresAt: Math.min(identity.expiresAt, freshUntil()) };
  };
}

interface OpenKeys {
  readonly keyOf: JWTVerifyGetKey;
  readonly freshUntil: () => number;
  readonly algorithms: string[];
}

async function openKeys({ issuer, key, times }: IdentityProvider): Promise<OpenKeys> {
  if (key === null || 'jwksUrl' in key) {
    const { keyOf, freshUntil } = new ProviderKeys(key ?? { issuer }, times);
    return { keyOf, freshUntil, algorithms: ALGORITHMS };
  }
  const localKey = await importSPKI(key.pem, 'EdDSA');
  return { keyOf: async () => localKey, freshUntil: () => Infinity, algorithms: PEM_ALGORITHMS };
}

function toTokenError(error: unknown): Error {
  if (error instanceof GraphQLError) return error;
  if (error instanceof errors.JWTExpired) return linliError('TOKEN_EXPIRED', { subject: 'token', expected: 'one that has not expired', got: 'an expired one' });
  // Why a token is invalid is of use to a forger only.
  return linliError('TOKEN_INVALID', { subject: 'token', expected: 'one that the identity provider issued for this gateway', got: 'another one' });
}
