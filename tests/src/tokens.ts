import { createCallerKeys } from '@linli/caller-token';
import { CLERK, identityProviderOf, type DeploymentKeys } from '@linli/gateway';
import { importPKCS8, SignJWT } from 'jose';
import { createHmac } from 'node:crypto';

/** In what a token differs from a clerk's. */
export type TokenChoice = 'another signer' | 'another audience' | 'another issuer' | 'no algorithm' | 'a symmetric algorithm' | 'no department' | 'no expiry' | 'expired';

/** Makes a token that is a clerk's but for one thing. */
export async function makeToken(keys: DeploymentKeys, choice: TokenChoice): Promise<string> {
  if (choice === 'no algorithm') return forge(keys, { alg: 'none' });
  if (choice === 'a symmetric algorithm') return forge(keys, { alg: 'HS256' });
  const { issuer, audience } = identityProviderOf(keys);
  const { department, roles, jurisdiction } = CLERK;
  const hour = Math.floor(Date.now() / 1_000) + 3_600;
  const token = new SignJWT({ ...(choice === 'no department' ? {} : { department }), roles, jurisdiction }).setProtectedHeader({ alg: 'EdDSA' }).setSubject('clerk-9').setIssuedAt(hour - 7_200)
    .setIssuer(choice === 'another issuer' ? 'https://elsewhere.example' : issuer).setAudience(choice === 'another audience' ? 'elsewhere' : audience);
  if (choice !== 'no expiry') token.setExpirationTime(choice === 'expired' ? hour - 3_660 : hour);
  const { privateKey } = choice === 'another signer' ? createCallerKeys() : keys.identity;
  return token.sign(await importPKCS8(privateKey, 'EdDSA'));
}

// What libraries refuse to make: without a signature, or with the public key, which everybody may know, as the secret.
function forge(keys: DeploymentKeys, header: { readonly alg: 'none' | 'HS256' }): string {
  const { issuer, audience } = identityProviderOf(keys);
  const { subject, ...claims } = CLERK;
  const expiresAt = Math.floor(Date.now() / 1_000) + 3_600;
  const text = [header, { ...claims, sub: subject, iss: issuer, aud: audience, exp: expiresAt }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${header.alg === 'none' ? '' : createHmac('sha256', keys.identity.publicKey).update(text).digest('base64url')}`;
}
