import { createCallerKeys, type CallerKeys } from '@linli/caller-token';
import { calculateJwkThumbprint, SignJWT, type JWK, type JWTPayload } from 'jose';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentityProvider } from '../caller/verify-identity.js';

/** The keys of an embedded deployment: those of its own identity provider, and those with which the gateway signs callers. */
export interface DeploymentKeys {
  readonly identity: CallerKeys;
  readonly caller: CallerKeys;
}

/** What a token is signed with. */
export interface IdentityKey {
  readonly identity: Pick<CallerKeys, 'privateKey'>;
}

/** Whom a token is for. */
export interface TokenSubject {
  readonly subject: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly jurisdiction: string | null;
  readonly residentNo?: number | null;
  readonly wards?: readonly number[];
  readonly cases?: readonly string[];
}

/** The name of the deployment's identity provider in tokens for scripts. It is not its address, so that a token outlives a port. */
const ISSUER = 'https://identity.linli.example';

/** Whom tokens of the deployment are for. */
export const AUDIENCE = 'linli';

/** A hall clerk of the synthetic district: whom the IDE and `npm run token` speak for unless told otherwise. */
export const CLERK: TokenSubject = { subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101' };

/** The keys kept in a data folder; made when they are asked for first. */
export function readDeploymentKeys(dataFolder: string): DeploymentKeys {
  const file = join(dataFolder, 'identity.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DeploymentKeys;
  const keys: DeploymentKeys = { identity: createCallerKeys(), caller: createCallerKeys() };
  writeFileSync(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}

export function identityProviderOf({ identity }: DeploymentKeys): IdentityProvider {
  return { issuer: ISSUER, audience: AUDIENCE, key: { pem: identity.publicKey } };
}

/** The signing key as the provider's key set names it; private. */
export async function identityJwkOf({ identity }: IdentityKey): Promise<JWK> {
  const privateKey = createPrivateKey(identity.privateKey);
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: await keyIdOf(privateKey), use: 'sig' };
}

/** What a token says of its subject, beside its name; nothing of him that is null or none. */
export function claimsOf({ department, roles, jurisdiction, residentNo = null, wards = [], cases = [] }: TokenSubject): JWTPayload {
  return { department, roles, ...(jurisdiction === null ? {} : { jurisdiction }), ...(residentNo === null ? {} : { residentNo }), ...(wards.length > 0 ? { wards } : {}), ...(cases.length > 0 ? { cases } : {}) };
}

/** Issues an access token of the deployment's own identity provider. */
export async function issueToken({ identity }: IdentityKey, { hours = 12, ...who }: TokenSubject & { readonly hours?: number }): Promise<string> {
  const privateKey = createPrivateKey(identity.privateKey);
  const header = { alg: 'EdDSA', typ: 'at+jwt', kid: await keyIdOf(privateKey) };
  return new SignJWT(claimsOf(who)).setProtectedHeader(header).setSubject(who.subject).setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1_000) + Math.round(hours * 3_600)).sign(privateKey);
}

/** @source RFC 7638 */
function keyIdOf(privateKey: KeyObject): Promise<string> {
  return calculateJwkThumbprint(createPublicKey(privateKey).export({ format: 'jwk' }) as JWK);
}
