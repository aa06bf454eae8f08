import { SignJWT, importPKCS8, type CryptoKey } from 'jose';
import type { Caller } from './caller.js';
import { toClaims } from './caller-claims.js';
import { CALLER_ALGORITHM, CALLER_ISSUER, CALLER_LIFETIME_SECONDS } from './caller-protocol.js';

/** Signs a caller for one department. */
export type CallerSigner = (caller: Caller, audience: string) => Promise<string>;

interface Signed {
  readonly token: Promise<string>;
  readonly freshUntil: number;
}

/**
 * Makes the gateway's signer. A token is used again for half its life by the same caller for the same department, so that signing costs nothing per request.
 * @param privateKeyPem Ed25519 private key, PKCS#8 PEM.
 * @param lifetimeSeconds how long a token holds.
 */
export async function createCallerSigner(privateKeyPem: string, lifetimeSeconds: number = CALLER_LIFETIME_SECONDS): Promise<CallerSigner> {
  const key = await importPKCS8(privateKeyPem, CALLER_ALGORITHM);
  const recent = new WeakMap<Caller, Map<string, Signed>>();
  return (caller, audience) => {
    // Keyed by the object: the gateway holds one Caller per token, purpose and case, and a weak map forgets it with it.
    let byAudience = recent.get(caller);
    if (!byAudience) recent.set(caller, (byAudience = new Map()));
    const known = byAudience.get(audience);
    if (known && known.freshUntil > Date.now()) return known.token;
    const token = sign({ key, caller, audience, lifetimeSeconds });
    byAudience.set(audience, { token, freshUntil: Date.now() + lifetimeSeconds * 500 });
    return token;
  };
}

interface Signing {
  readonly key: CryptoKey;
  readonly caller: Caller;
  readonly audience: string;
  readonly lifetimeSeconds: number;
}

function sign({ key, caller, audience, lifetimeSeconds }: Signing): Promise<string> {
  return new SignJWT(toClaims(caller, audience))
    .setProtectedHeader({ alg: CALLER_ALGORITHM })
    .setIssuer(CALLER_ISSUER)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key);
}
