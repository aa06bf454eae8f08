import type { JWTHeaderParameters, JWTPayload } from 'jose';

/** Types of a token for a resource. Many providers say `JWT` or nothing; one that says something else means something else (`logout+jwt`, `dpop+jwt`, `secevent+jwt`). */
const TYPES: ReadonlySet<string> = new Set(['jwt', 'at+jwt']);
const ID_TOKEN_CLAIMS = ['at_hash', 'c_hash', 's_hash'];

/**
 * Whether a verified token is one to ask with. An ID token tells a client who has signed in and passes through browsers and logs that an access token does not;
 * it is signed with the same keys, and where the client is called what the graph is called even the audience is the same.
 * @source RFC 8725 §3.11, §3.12; RFC 9068 §4; OpenID Connect Core 1.0 §2, §3.1.3.6, §3.3.2.11; OpenID Connect Back-Channel Logout 1.0 §2.4
 */
export function isAccessToken({ typ = 'JWT' }: Pick<JWTHeaderParameters, 'typ'>, claims: JWTPayload): boolean {
  const type = typ.toLowerCase().replace(/^application\//, '');
  if (!TYPES.has(type)) return false;
  // Keycloak's and Cognito's own words for the same thing.
  if (![undefined, 'Bearer'].includes(claims.typ as string | undefined) || ![undefined, 'access'].includes(claims.token_use as string | undefined)) return false;
  if (ID_TOKEN_CLAIMS.some((name) => name in claims) || 'events' in claims) return false;
  // Some providers repeat the nonce in access tokens; those say by their type that they are ones.
  return !('nonce' in claims) || type === 'at+jwt' || claims.typ === 'Bearer';
}
