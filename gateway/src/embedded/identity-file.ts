import { createCallerKeys, type CallerKeys } from '@linli/caller-token';
import { importPKCS8, SignJWT } from 'jose';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentityProvider } from '../caller/verify-identity.js';

/** The keys of an embedded deployment: those of its own small identity provider, and those with which the gateway signs callers. */
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
}

const ISSUER = 'https://identity.linli.example';
const AUDIENCE = 'linli';

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

/** Issues a token of the deployment's own identity provider. */
export async function issueToken({ identity }: IdentityKey, { hours = 12, ...who }: TokenSubject & { readonly hours?: number }): Promise<string> {
  const { subject, ...claims } = who;
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA' }).setSubject(subject).setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1_000) + Math.round(hours * 3_600)).sign(await importPKCS8(identity.privateKey, 'EdDSA'));
}
