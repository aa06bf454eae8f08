import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGatewayConfig } from './config.js';

const SET = { LINLI_IDENTITY_ISSUER: 'https://identity.example', LINLI_IDENTITY_PUBLIC_KEY: '-----BEGIN PUBLIC KEY-----', LINLI_CALLER_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----', LINLI_ACCESS_LOG_URL: 'postgres://log', LINLI_ACCESS_LOG_HEADS: '/run/heads', LINLI_ACCESS_LOG_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----' };

/** What is said of an environment that cannot be read. */
function faultsOf(environment: NodeJS.ProcessEnv): string {
  try {
    readGatewayConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
}

describe('the configuration of the gateway', () => {
  it('takes the rest from what suits development', () => {
    const { urlOf, supergraphFile, trusted, ...config } = readGatewayConfig(SET);
    expect(config).toEqual({
      host: '127.0.0.1', port: 4000, watchFolder: null, identity: { issuer: SET.LINLI_IDENTITY_ISSUER, audience: 'linli', key: { pem: SET.LINLI_IDENTITY_PUBLIC_KEY } },
      callerPrivateKey: SET.LINLI_CALLER_PRIVATE_KEY, sealKey: null, isIntrospectable: false, grantsFrom: 'data-sharing', accessLogOptions: { url: 'postgres://log', readerUrl: null, headsFile: '/run/heads', privateKey: '-----BEGIN PRIVATE KEY-----' },
      limits: { mostCost: 1_000_000, valuesAtOnce: 200_000, perSecond: 5_000, running: 200, runningInAll: 1_000, runningWhenBusy: 96, mostDelayMs: 500 }, drainMs: 0, metricsAt: null,
      resilience: { timeoutMs: 5_000, calls: 64, waiting: 1_000, retryShare: 0.1, openMs: 1_000 },
    });
    expect(trusted.isOnly).toBe(false);
    expect(supergraphFile).toMatch(/gateway\/supergraph\.graphql$/);
    expect(urlOf('health')).toBe('http://health:4000/graphql');
  });

  it('takes what is set', () => {
    const rest = { LINLI_HOST: '0.0.0.0', LINLI_PORT: '0', LINLI_SUPERGRAPH: '/run/supergraph.graphql', LINLI_WATCH: '/run/subgraphs', LINLI_IDENTITY_AUDIENCE: 'hall', LINLI_INTROSPECTION: 'on' };
    expect(readGatewayConfig({ ...SET, ...rest })).toMatchObject({ host: '0.0.0.0', port: 0, supergraphFile: '/run/supergraph.graphql', watchFolder: '/run/subgraphs', identity: { audience: 'hall' }, isIntrospectable: true });
  });

  it('takes what departments may take as it is set', () => {
    const set = { LINLI_DEPARTMENT_TIMEOUT_MS: '800', LINLI_DEPARTMENT_CALLS: '8', LINLI_DEPARTMENT_WAITING: '0', LINLI_DEPARTMENT_RETRY_PERCENT: '5', LINLI_DEPARTMENT_OPEN_MS: '250' };
    expect(readGatewayConfig({ ...SET, ...set }).resilience).toEqual({ timeoutMs: 800, calls: 8, waiting: 0, retryShare: 0.05, openMs: 250 });
    expect(faultsOf({ ...SET, LINLI_DEPARTMENT_TIMEOUT_MS: '0', LINLI_DEPARTMENT_RETRY_PERCENT: '200' })).toMatch(/^LINLI_DEPARTMENT_TIMEOUT_MS: .*\nLINLI_DEPARTMENT_RETRY_PERCENT: /);
  });

  it('counts only where it is said where that is read, and has it read on this machine', () => {
    expect(readGatewayConfig({ ...SET, LINLI_METRICS_PORT: '9464' }).metricsAt).toEqual({ host: '127.0.0.1', port: 9464 });
    expect(readGatewayConfig({ ...SET, LINLI_METRICS_HOST: '0.0.0.0' }).metricsAt).toBeNull();
  });

  it('takes limits as they are set, and none for 0', () => {
    expect(readGatewayConfig({ ...SET, LINLI_MOST_VALUES: '100', LINLI_VALUES_AT_ONCE: '500', LINLI_OPERATIONS_PER_SECOND: '0', LINLI_RUNNING_OPERATIONS: '3', LINLI_RUNNING_IN_ALL: '40', LINLI_RUNNING_WHEN_BUSY: '20', LINLI_MOST_DELAY_MS: '50' }).limits).toEqual({ mostCost: 100, valuesAtOnce: 500, perSecond: null, running: 3, runningInAll: 40, runningWhenBusy: 20, mostDelayMs: 50 });
    expect(readGatewayConfig({ ...SET, LINLI_MOST_VALUES: '0', LINLI_VALUES_AT_ONCE: '0', LINLI_RUNNING_OPERATIONS: '0', LINLI_RUNNING_IN_ALL: '0', LINLI_RUNNING_WHEN_BUSY: '0', LINLI_MOST_DELAY_MS: '0' }).limits).toEqual({ mostCost: Infinity, valuesAtOnce: null, perSecond: 5_000, running: null, runningInAll: null, runningWhenBusy: null, mostDelayMs: null });
    expect(faultsOf({ ...SET, LINLI_OPERATIONS_PER_SECOND: 'many' })).toMatch(/^LINLI_OPERATIONS_PER_SECOND: /);
  });

  it('trusts the documents of the journeys, and where it is said no others', () => {
    const { trusted } = readGatewayConfig({ ...SET, LINLI_TRUSTED_DOCUMENTS: 'only' });
    expect(trusted.isOnly).toBe(true);
    expect([...trusted.documents.values()].some((document) => document.includes('query UnvisitedElders('))).toBe(true);
    expect(faultsOf({ ...SET, LINLI_TRUSTED_DOCUMENTS_FILE: '/nowhere.json' })).toBe('LINLI_TRUSTED_DOCUMENTS_FILE: expected a file of documents by their hash, but got none');
  });

  it('finds departments by a pattern, and those that do not follow it by name', () => {
    const { urlOf } = readGatewayConfig({ ...SET, LINLI_DEPARTMENT_URL: 'http://{department}.linli:8080/graphql', LINLI_DEPARTMENT_URLS: ' health = http://10.0.0.7/graphql?a=b ,justice=unix:/run/justice.sock' });
    expect(['community', 'health', 'justice'].map(urlOf)).toEqual(['http://community.linli:8080/graphql', 'http://10.0.0.7/graphql?a=b', 'unix:/run/justice.sock']);
  });

  it('takes the identity provider\'s set of keys where it has no key', () => {
    const { LINLI_IDENTITY_PUBLIC_KEY: _key, ...others } = SET;
    expect(readGatewayConfig({ ...others, LINLI_IDENTITY_JWKS: 'https://identity.example/keys' }).identity.key).toEqual({ jwksUrl: 'https://identity.example/keys' });
  });

  it.each(['LINLI_IDENTITY_ISSUER', 'LINLI_CALLER_PRIVATE_KEY', 'LINLI_ACCESS_LOG_URL', 'LINLI_ACCESS_LOG_HEADS', 'LINLI_ACCESS_LOG_PRIVATE_KEY'] as const)('names %s when it is missing, and that one alone', (name) => {
    const { [name]: _missing, ...others } = SET;
    expect(faultsOf(others).split('\n')).toEqual([expect.stringContaining(`${name}: `)]);
  });

  it('leaves the keys to be discovered where the issuer alone is known', () => {
    const { LINLI_IDENTITY_PUBLIC_KEY: _key, ...others } = SET;
    expect(readGatewayConfig(others).identity).toEqual({ issuer: SET.LINLI_IDENTITY_ISSUER, audience: 'linli', key: null });
  });

  it('needs a key for an issuer that is no address', () => {
    const { LINLI_IDENTITY_PUBLIC_KEY: _key, ...others } = SET;
    expect(faultsOf({ ...others, LINLI_IDENTITY_ISSUER: 'the district' })).toBe('LINLI_IDENTITY_ISSUER: expected an http address to discover the keys at, or LINLI_IDENTITY_JWKS, or LINLI_IDENTITY_PUBLIC_KEY, but got neither');
    expect(faultsOf({ ...SET, LINLI_IDENTITY_ISSUER: 'the district' })).toBe('taken');
  });

  it('names every one that is missing at once', () => {
    expect(faultsOf({}).split('\n').map((line) => line.split(':')[0])).toEqual(['LINLI_IDENTITY_ISSUER', 'LINLI_CALLER_PRIVATE_KEY', 'LINLI_ACCESS_LOG_URL', 'LINLI_ACCESS_LOG_HEADS', 'LINLI_ACCESS_LOG_PRIVATE_KEY']);
  });

  it('does without an access log only where it is told so', () => {
    const { LINLI_ACCESS_LOG_URL: _url, LINLI_ACCESS_LOG_HEADS: _heads, LINLI_ACCESS_LOG_PRIVATE_KEY: _key, ...others } = SET;
    expect(readGatewayConfig({ ...others, LINLI_ACCESS_LOG: 'off' }).accessLogOptions).toBeNull();
    expect(faultsOf(others)).toContain('LINLI_ACCESS_LOG_URL: expected this, or LINLI_ACCESS_LOG=off, but got neither');
  });

  it.each([
    ['LINLI_PORT', '70000', '70000'], ['LINLI_PORT', 'http', 'http'], ['LINLI_INTROSPECTION', 'geheim', 'geheim'], ['LINLI_IDENTITY_JWKS', 'geheim', 'geheim'],
  ])('names %s when it is %j, and never repeats the value', (name, value, secret) => {
    const said = faultsOf({ ...SET, [name]: value });
    expect(said.split('\n')).toEqual([expect.stringContaining(`${name}: `)]);
    expect(said).not.toContain(secret);
  });

  it.each(['LINLI_CALLER_PRIVATE_KEY', 'LINLI_IDENTITY_ISSUER'])('names %s when it is empty', (name) => {
    expect(faultsOf({ ...SET, [name]: '' }).split('\n')).toEqual([expect.stringContaining(`${name}: `)]);
  });

  it('does not look at variables that are not ours', () => {
    expect(faultsOf({ ...SET, HOME: '@/nowhere' })).toBe('taken');
  });
});

describe('a secret in a file', () => {
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'linli-config-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is read from it, without the line\'s end', () => {
    writeFileSync(join(folder, 'key'), 'geheim\n');
    expect(readGatewayConfig({ ...SET, LINLI_SEAL_KEY: `@${join(folder, 'key')}` }).sealKey).toBe('geheim');
    expect(readGatewayConfig({ ...SET, LINLI_CALLER_PRIVATE_KEY: `@${join(folder, 'key')}` }).callerPrivateKey).toBe('geheim');
  });

  it('that is not there is named by its variable, not by its place', () => {
    expect(faultsOf({ ...SET, LINLI_CALLER_PRIVATE_KEY: `@${join(folder, 'none')}` })).toBe('LINLI_CALLER_PRIVATE_KEY: expected a file that can be read, but there is none');
  });

  it('that is empty is a missing variable', () => {
    writeFileSync(join(folder, 'key'), '\n');
    expect(faultsOf({ ...SET, LINLI_CALLER_PRIVATE_KEY: `@${join(folder, 'key')}` })).toMatch(/^LINLI_CALLER_PRIVATE_KEY: /);
  });
});
