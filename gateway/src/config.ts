import type { AccessLogOptions } from '@linli/access-log';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { IdentityProvider } from './caller/verify-identity.js';

/** What the gateway takes from its environment; read once, at start. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly supergraphFile: string;
  /** Folder of the departments' contracts, watched for changes; null where the supergraph is what it is. */
  readonly watchFolder: string | null;
  readonly identity: IdentityProvider;
  /** The gateway's Ed25519 private key, PKCS#8 PEM: what departments know its callers by. */
  readonly callerPrivateKey: string;
  /** Where a department answers. */
  urlOf(department: string): string;
  readonly isIntrospectable: boolean;
  /** Where readings go on record; null where LINLI_ACCESS_LOG says that they do not. */
  readonly accessLogOptions: Pick<AccessLogOptions, 'url' | 'headsFile' | 'privateKey'> | null;
}

const text = z.string().min(1);
const schema = z.object({
  LINLI_HOST: text.default('127.0.0.1'),
  LINLI_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LINLI_SUPERGRAPH: text.default(resolve(__dirname, '..', 'supergraph.graphql')),
  LINLI_WATCH: text.optional(),
  LINLI_IDENTITY_ISSUER: text,
  LINLI_IDENTITY_AUDIENCE: text.default('linli'),
  LINLI_IDENTITY_PUBLIC_KEY: text.optional(),
  LINLI_IDENTITY_JWKS: z.url().optional(),
  LINLI_CALLER_PRIVATE_KEY: text,
  LINLI_DEPARTMENT_URL: text.default('http://{department}:4000/graphql'),
  LINLI_DEPARTMENT_URLS: text.optional(),
  LINLI_INTROSPECTION: z.enum(['on', 'off']).default('off'),
  LINLI_ACCESS_LOG: z.enum(['on', 'off']).default('on'),
  LINLI_ACCESS_LOG_URL: z.string().startsWith('postgres').optional(),
  LINLI_ACCESS_LOG_HEADS: text.optional(),
  LINLI_ACCESS_LOG_PRIVATE_KEY: text.optional(),
}).refine((values) => values.LINLI_IDENTITY_PUBLIC_KEY !== undefined || values.LINLI_IDENTITY_JWKS !== undefined, {
  path: ['LINLI_IDENTITY_JWKS'], message: 'expected this or LINLI_IDENTITY_PUBLIC_KEY, but got neither',
  // Also where something else is wrong: whoever starts the gateway is told of everything at once.
  when: () => true,
}).refine(...neededByLog('LINLI_ACCESS_LOG_URL')).refine(...neededByLog('LINLI_ACCESS_LOG_HEADS')).refine(...neededByLog('LINLI_ACCESS_LOG_PRIVATE_KEY'));

// No log, no data: a deployment without one has to say so.
function neededByLog(name: 'LINLI_ACCESS_LOG_URL' | 'LINLI_ACCESS_LOG_HEADS' | 'LINLI_ACCESS_LOG_PRIVATE_KEY') {
  const isGiven = (values: { readonly [key in typeof name | 'LINLI_ACCESS_LOG']?: string | undefined }): boolean => values.LINLI_ACCESS_LOG === 'off' || values[name] !== undefined;
  const refusal = { path: [name] as PropertyKey[], message: 'expected this, or LINLI_ACCESS_LOG=off, but got neither', when: () => true };
  return [isGiven, refusal] as const;
}

/**
 * Reads the gateway's configuration. A value that begins with `@` names a file that holds it (a container's secret).
 * @throws Error that names each missing or wrong variable, never its value.
 */
export function readGatewayConfig(environment: NodeJS.ProcessEnv): GatewayConfig {
  const { given, unreadable } = readVariables(environment);
  const parsed = schema.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.filter(({ path }) => !unreadable.includes(String(path[0])));
  const faults = [...unreadable.map((name) => `${name}: expected a file that can be read, but there is none`), ...wrong.map(({ path, message }) => `${path.join('.')}: ${message}`)];
  if (!parsed.success || faults.length > 0) throw new Error(faults.join('\n'));
  const values = parsed.data;
  const key = values.LINLI_IDENTITY_PUBLIC_KEY === undefined ? { jwksUrl: values.LINLI_IDENTITY_JWKS ?? '' } : { pem: values.LINLI_IDENTITY_PUBLIC_KEY };
  const urls = readUrls(values.LINLI_DEPARTMENT_URLS);
  return {
    host: values.LINLI_HOST, port: values.LINLI_PORT, supergraphFile: values.LINLI_SUPERGRAPH, watchFolder: values.LINLI_WATCH ?? null,
    identity: { issuer: values.LINLI_IDENTITY_ISSUER, audience: values.LINLI_IDENTITY_AUDIENCE, key }, callerPrivateKey: values.LINLI_CALLER_PRIVATE_KEY,
    urlOf: (department) => urls.get(department) ?? values.LINLI_DEPARTMENT_URL.replace('{department}', department), isIntrospectable: values.LINLI_INTROSPECTION === 'on',
    accessLogOptions: values.LINLI_ACCESS_LOG === 'off' ? null : { url: values.LINLI_ACCESS_LOG_URL ?? '', headsFile: values.LINLI_ACCESS_LOG_HEADS ?? '', privateKey: values.LINLI_ACCESS_LOG_PRIVATE_KEY ?? '' },
  };
}

/** `civil-affairs=http://127.0.0.1:4001/graphql,health=…`: departments that do not follow the pattern. */
function readUrls(list: string | undefined): ReadonlyMap<string, string> {
  const pairs = (list ?? '').split(',').filter((pair) => pair.includes('='));
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]));
}

/** Our variables as they are given, and the names of those whose file cannot be read. */
function readVariables(environment: NodeJS.ProcessEnv): { readonly given: Readonly<Record<string, string | undefined>>; readonly unreadable: readonly string[] } {
  const given: Record<string, string | undefined> = {};
  const unreadable: string[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith('LINLI_')) continue;
    try {
      given[name] = value?.startsWith('@') ? readFileSync(value.slice(1), 'utf8').trim() : value;
    } catch {
      unreadable.push(name);
    }
  }
  return { given, unreadable };
}
