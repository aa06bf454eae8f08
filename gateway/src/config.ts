import type { AccessLogOptions } from '@linli/access-log';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { IdentityProvider } from './caller/verify-identity.js';
import type { DoorLimits } from './door/create-server.js';
import { DOOR_LIMITS } from './door/door-limits.js';
import { RESILIENCE, type ResilienceOptions } from './departments/resilient-department.js';
import type { MetricsAddress } from './telemetry/open-metrics-server.js';
import { readTrustedDocuments, type TrustedDocuments } from './door/trusted-documents.js';

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
  /** The key under which departments seal ids; null where the gateway does not have it. */
  readonly sealKey: string | null;
  /** Where a department answers. */
  urlOf(department: string): string;
  readonly isIntrospectable: boolean;
  /** The department that keeps the grants; null where nothing is decided: a supergraph of others. */
  readonly grantsFrom: string | null;
  readonly resilience: ResilienceOptions;
  readonly limits: DoorLimits;
  /** Where metrics are read; null where they are not counted. */
  readonly metricsAt: MetricsAddress | null;
  /** How long requests are still taken once the gateway says that it is not ready any more, milliseconds. */
  readonly drainMs: number;
  readonly trusted: { readonly documents: TrustedDocuments; readonly isOnly: boolean };
  /** Where readings go on record; null where LINLI_ACCESS_LOG says that they do not. */
  readonly accessLogOptions: Pick<AccessLogOptions, 'url' | 'readerUrl' | 'headsFile' | 'privateKey'> | null;
}

const text = z.string().min(1);
/** A number of something; 0 for any number. */
const limit = z.coerce.number().int().min(0);
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
  LINLI_SEAL_KEY: text.optional(),
  LINLI_DEPARTMENT_URL: text.default('http://{department}:4000/graphql'),
  LINLI_DEPARTMENT_URLS: text.optional(),
  LINLI_DEPARTMENT_TIMEOUT_MS: z.coerce.number().int().min(1).default(RESILIENCE.timeoutMs),
  LINLI_DEPARTMENT_CALLS: z.coerce.number().int().min(1).default(RESILIENCE.calls),
  LINLI_DEPARTMENT_WAITING: limit.default(RESILIENCE.waiting),
  LINLI_DEPARTMENT_RETRY_PERCENT: limit.max(100).default(100 * RESILIENCE.retryShare),
  LINLI_DEPARTMENT_OPEN_MS: z.coerce.number().int().min(1).default(RESILIENCE.openMs),
  LINLI_INTROSPECTION: z.enum(['on', 'off']).default('off'),
  LINLI_GRANTS: text.default('data-sharing'),
  LINLI_MOST_VALUES: limit.default(DOOR_LIMITS.mostCost),
  LINLI_VALUES_AT_ONCE: limit.default(DOOR_LIMITS.valuesAtOnce ?? 0),
  LINLI_OPERATIONS_PER_SECOND: limit.default(DOOR_LIMITS.perSecond ?? 0),
  LINLI_RUNNING_OPERATIONS: limit.default(DOOR_LIMITS.running ?? 0),
  LINLI_RUNNING_IN_ALL: limit.default(DOOR_LIMITS.runningInAll ?? 0),
  LINLI_RUNNING_WHEN_BUSY: limit.default(DOOR_LIMITS.runningWhenBusy ?? 0),
  LINLI_MOST_DELAY_MS: limit.default(DOOR_LIMITS.mostDelayMs ?? 0),
  LINLI_METRICS_HOST: text.default('127.0.0.1'),
  LINLI_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  LINLI_DRAIN_MS: limit.default(0),
  LINLI_TRUSTED_DOCUMENTS: z.enum(['only', 'off']).default('off'),
  LINLI_TRUSTED_DOCUMENTS_FILE: text.default(resolve(__dirname, '..', 'trusted-documents.json')),
  LINLI_ACCESS_LOG: z.enum(['on', 'off']).default('on'),
  LINLI_ACCESS_LOG_URL: z.string().startsWith('postgres').optional(),
  LINLI_ACCESS_LOG_READER_URL: z.string().startsWith('postgres').optional(),
  LINLI_ACCESS_LOG_HEADS: text.optional(),
  LINLI_ACCESS_LOG_PRIVATE_KEY: text.optional(),
}).refine((values) => values.LINLI_IDENTITY_PUBLIC_KEY !== undefined || values.LINLI_IDENTITY_JWKS !== undefined || z.url({ protocol: /^https?$/ }).safeParse(values.LINLI_IDENTITY_ISSUER).success, {
  path: ['LINLI_IDENTITY_ISSUER'], message: 'expected an http address to discover the keys at, or LINLI_IDENTITY_JWKS, or LINLI_IDENTITY_PUBLIC_KEY, but got neither',
  // Also where something else is wrong: whoever starts the gateway is told of everything at once. A missing issuer is said already.
  when: ({ value }) => Boolean((value as { LINLI_IDENTITY_ISSUER?: string }).LINLI_IDENTITY_ISSUER),
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
  const urls = readUrls(values.LINLI_DEPARTMENT_URLS);
  return {
    host: values.LINLI_HOST, port: values.LINLI_PORT, supergraphFile: values.LINLI_SUPERGRAPH, watchFolder: values.LINLI_WATCH ?? null,
    identity: { issuer: values.LINLI_IDENTITY_ISSUER, audience: values.LINLI_IDENTITY_AUDIENCE, key: keyOf(values) }, callerPrivateKey: values.LINLI_CALLER_PRIVATE_KEY, sealKey: values.LINLI_SEAL_KEY ?? null,
    urlOf: (department) => urls.get(department) ?? values.LINLI_DEPARTMENT_URL.replace('{department}', department), isIntrospectable: values.LINLI_INTROSPECTION === 'on',
    grantsFrom: values.LINLI_GRANTS === 'off' ? null : values.LINLI_GRANTS,
    resilience: {
      timeoutMs: values.LINLI_DEPARTMENT_TIMEOUT_MS, calls: values.LINLI_DEPARTMENT_CALLS, waiting: values.LINLI_DEPARTMENT_WAITING, retryShare: values.LINLI_DEPARTMENT_RETRY_PERCENT / 100, openMs: values.LINLI_DEPARTMENT_OPEN_MS,
    },
    limits: { mostCost: values.LINLI_MOST_VALUES || Infinity, valuesAtOnce: values.LINLI_VALUES_AT_ONCE || null, perSecond: values.LINLI_OPERATIONS_PER_SECOND || null, running: values.LINLI_RUNNING_OPERATIONS || null, runningInAll: values.LINLI_RUNNING_IN_ALL || null, runningWhenBusy: values.LINLI_RUNNING_WHEN_BUSY || null, mostDelayMs: values.LINLI_MOST_DELAY_MS || null },
    metricsAt: values.LINLI_METRICS_PORT === undefined ? null : { host: values.LINLI_METRICS_HOST, port: values.LINLI_METRICS_PORT },
    drainMs: values.LINLI_DRAIN_MS,
    trusted: { documents: readTrusted(values.LINLI_TRUSTED_DOCUMENTS_FILE), isOnly: values.LINLI_TRUSTED_DOCUMENTS === 'only' },
    accessLogOptions: values.LINLI_ACCESS_LOG === 'off' ? null : { url: values.LINLI_ACCESS_LOG_URL ?? '', readerUrl: values.LINLI_ACCESS_LOG_READER_URL ?? null, headsFile: values.LINLI_ACCESS_LOG_HEADS ?? '', privateKey: values.LINLI_ACCESS_LOG_PRIVATE_KEY ?? '' },
  };
}

/** The identity provider's key, or where its keys are; null where its issuer says where. */
function keyOf({ LINLI_IDENTITY_PUBLIC_KEY: pem, LINLI_IDENTITY_JWKS: jwksUrl }: z.infer<typeof schema>): IdentityProvider['key'] {
  if (pem !== undefined) return { pem };
  return jwksUrl === undefined ? null : { jwksUrl };
}

function readTrusted(file: string): TrustedDocuments {
  try {
    return readTrustedDocuments(file);
  } catch (error) {
    throw new Error(`LINLI_TRUSTED_DOCUMENTS_FILE: ${(error as Error).message}`);
  }
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
