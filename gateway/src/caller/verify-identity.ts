import { linliError } from '@linli/vocabulary';
import { createRemoteJWKSet, errors, importSPKI, jwtVerify, type JWTPayload } from 'jose';

/** What the identity provider says about who asks. */
export interface Identity {
  readonly subject: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly jurisdiction: string | null;
  readonly residentNo: number | null;
  /** Residents whose guardian he is. */
  readonly wards: readonly number[];
  /** Numbers of the cases whose team he is in. */
  readonly cases: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Its public key, SPKI PEM (EdDSA), or the address of its key set. */
  readonly key: { readonly pem: string } | { readonly jwksUrl: string };
}

/** Verifies a client's token. @throws TOKEN_EXPIRED, TOKEN_INVALID */
export type IdentityVerifier = (token: string) => Promise<Identity>;

/** Makes the verifier of one identity provider's tokens (JWT; any OpenID Connect provider). */
export async function createIdentityVerifier({ issuer, audience, key }: IdentityProvider): Promise<IdentityVerifier> {
  const options = { issuer, audience, requiredClaims: ['sub', 'exp', 'department'], algorithms: ['EdDSA', 'ES256', 'RS256', 'PS256'] };
  const localKey = 'pem' in key ? await importSPKI(key.pem, 'EdDSA') : null;
  const remoteKeys = 'jwksUrl' in key ? createRemoteJWKSet(new URL(key.jwksUrl)) : null;
  return async (token) => {
    try {
      const { payload } = localKey ? await jwtVerify(token, localKey, options) : await jwtVerify(token, remoteKeys as NonNullable<typeof remoteKeys>, options);
      return toIdentity(payload);
    } catch (error) {
      throw toTokenError(error);
    }
  };
}

function toIdentity(claims: JWTPayload): Identity {
  const { sub = '', exp = 0, department, roles, jurisdiction, residentNo, wards, cases } = claims;
  return {
    subject: sub, department: String(department), roles: Array.isArray(roles) ? roles.map(String) : [], jurisdiction: typeof jurisdiction === 'string' ? jurisdiction : null,
    residentNo: typeof residentNo === 'number' ? residentNo : null, wards: Array.isArray(wards) ? wards.filter((ward) => typeof ward === 'number') : [],
    cases: Array.isArray(cases) ? cases.map(String) : [], expiresAt: exp * 1_000,
  };
}

function toTokenError(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return linliError('TOKEN_EXPIRED', { subject: 'token', expected: 'one that has not expired', got: 'an expired one' });
  // Why a token is invalid is of use to a forger only.
  return linliError('TOKEN_INVALID', { subject: 'token', expected: 'one that the identity provider issued for this gateway', got: 'another one' });
}
