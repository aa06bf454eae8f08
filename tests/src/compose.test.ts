import { verifyAccessLog } from '@linli/access-log';
import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { askerOf } from './ask-gateway.js';
import { faultsOf, readCompose, readComposeText, usersOf } from './compose-file.js';
import { HALL_PROFILE } from './profile-question.js';
import { runCompose, writeSecrets, type RunningCompose } from './run-compose.js';
import { childrenOf, ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';

const departments = childrenOf('subgraphs').map((folder) => folder.split('/')[1] ?? '').sort();
const compose = readCompose();
const serviceOf = (name: string) => {
  const service = compose.services[name];
  if (!service) throw new Error(`docker-compose.yml: expected a service ${name}, but got none`);
  return service;
};

describe('docker-compose.yml', () => {
  it('has what every department needs, and nothing of others', () => {
    expect(faultsOf(compose, departments)).toEqual([]);
  });

  it('is told apart by line when a department is new', () => {
    expect(faultsOf(compose, [...departments, 'education'])).toEqual([
      'docker-compose.yml: under services the line education: is missing', 'docker-compose.yml: under services the line education-db: is missing',
      'docker-compose.yml: under networks the line education: is missing', 'docker-compose.yml: under volumes the line education: is missing',
      'docker-compose.yml: under secrets the line education-db-password: is missing', 'docker-compose.yml: under secrets the line education-db-url: is missing',
    ]);
  });

  it('is told apart by line when a department is gone', () => {
    expect(faultsOf(compose, departments.filter((name) => name !== 'health'))).toContain('docker-compose.yml: under services the line health-db: belongs to no folder of subgraphs/');
  });

  it.each(departments)('gives %s a database that nobody else can reach', (name) => {
    const database = serviceOf(`${name}-db`);
    expect(database.image).toBe('postgres:18');
    expect(database.networks).toEqual([name]);
    expect(compose.networks[name]).toEqual({ internal: true });
    expect(usersOf(compose, 'networks', name)).toEqual([name, `${name}-db`]);
    expect(usersOf(compose, 'volumes', name)).toEqual([`${name}-db`]);
    expect(database.environment).toMatchObject({ POSTGRES_USER: name, POSTGRES_PASSWORD_FILE: `/run/secrets/${name}-db-password` });
  });

  it.each(departments)('gives %s secrets of its own', (name) => {
    expect(usersOf(compose, 'secrets', `${name}-db-url`)).toEqual([name]);
    expect(usersOf(compose, 'secrets', `${name}-db-password`)).toEqual([`${name}-db`]);
    expect(serviceOf(name).environment.LINLI_DATABASE_URL).toBe(`@/run/secrets/${name}-db-url`);
  });

  it.each(departments)('runs %s by its own entry, from the one image', (name) => {
    const { image, build } = serviceOf('gateway');
    expect(serviceOf(name)).toMatchObject({ image, build, command: ['node', `subgraphs/${name}/dist/main.js`] });
  });

  it('keeps the key that callers are signed with from every department', () => {
    expect(usersOf(compose, 'secrets', 'caller-private-key')).toEqual(['gateway']);
  });

  it('gives the access log a database that the gateway writes and data sharing reads, nobody else, and its heads a place outside it', () => {
    expect(serviceOf('access-log-db')).toMatchObject({ image: 'postgres:18', networks: ['access-log'], environment: { POSTGRES_USER: 'access-log', POSTGRES_PASSWORD_FILE: '/run/secrets/access-log-db-password' } });
    expect(compose.networks['access-log']).toEqual({ internal: true });
    expect(usersOf(compose, 'networks', 'access-log')).toEqual(['gateway', 'access-log-db', 'data-sharing']);
    expect(usersOf(compose, 'volumes', 'access-log')).toEqual(['access-log-db']);
    expect(usersOf(compose, 'volumes', 'access-log-heads')).toEqual(['gateway']);
    for (const name of ['access-log-db-url', 'access-log-private-key']) expect(usersOf(compose, 'secrets', name)).toEqual(['gateway']);
    expect(usersOf(compose, 'secrets', 'access-log-reader-url')).toEqual(['gateway', 'data-sharing']);
    expect(serviceOf('data-sharing').environment.LINLI_ACCESS_LOG_URL).toBe('@/run/secrets/access-log-reader-url');
    expect(usersOf(compose, 'secrets', 'access-log-db-password')).toEqual(['access-log-db']);
  });

  it('lets the gateway alone be reached from outside', () => {
    expect(Object.entries(compose.services).filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway']);
    expect(usersOf(compose, 'networks', 'outside')).toEqual(['gateway']);
  });

  it('holds no password, no key and no address with a password in it', () => {
    const secrets = Object.entries(compose.services).flatMap(([name, { environment }]) => Object.entries(environment).filter(([key]) => /PASSWORD|KEY|SECRET|TOKEN|DATABASE/.test(key)).map(([key, value]) => ({ name, key, value })));
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter(({ value }) => !/^@?\/run\/secrets\/[a-z-]+$/.test(String(value)))).toEqual([]);
    expect(readComposeText()).not.toMatch(/:\/\/[^/\s]*@|BEGIN|[0-9a-f]{24}/);
  });

  it('names no secret in an environment that its service is not given', () => {
    const named = Object.entries(compose.services).flatMap(([name, { environment, secrets }]) => [...JSON.stringify(environment).matchAll(/\/run\/secrets\/([a-z-]+)/g)].filter(([, secret = '']) => !secrets.includes(secret)).map(([path]) => `${name}: ${path}`));
    expect(named).toEqual([]);
  });
});

describe('npm run compose:secrets', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const secretOf = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  it('writes every secret that docker-compose.yml names, for its owner alone', () => {
    writeSecrets(folder.path);
    expect(readdirSync(folder.path).sort()).toEqual([...Object.keys(compose.secrets), 'access-log-public-key', 'identity-private-key'].sort());
    expect(statSync(folder.path).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder.path).filter((name) => (statSync(join(folder.path, name)).mode & 0o777) !== 0o600)).toEqual([]);
  });

  it('shares no password between departments', () => {
    expect(new Set(departments.map((name) => secretOf(`${name}-db-password`))).size).toBe(departments.length);
  });

  it.each(departments)('tells %s its own database by the name of its service', (name) => {
    const { hostname, username, password, pathname } = new URL(secretOf(`${name}-db-url`));
    expect({ hostname, username, password, pathname }).toEqual({ hostname: `${name}-db`, username: name, password: secretOf(`${name}-db-password`), pathname: `/${name}` });
  });

  it('tells the log\'s reader the log\'s database, under a role that is not its writer\'s', () => {
    const { hostname, username, password, pathname } = new URL(secretOf('access-log-reader-url'));
    expect({ hostname, username, pathname }).toEqual({ hostname: 'access-log-db', username: 'access-log-reader', pathname: '/access-log' });
    expect(password).not.toBe(secretOf('access-log-db-password'));
  });

  it('never writes over one, and puts back what is missing of a pair', () => {
    const before = Object.fromEntries(readdirSync(folder.path).map((name) => [name, secretOf(name)]));
    rmSync(join(folder.path, 'caller-public-key'));
    rmSync(join(folder.path, 'health-db-url'));
    expect(writeSecrets(folder.path)).toMatch(/health-db-url\n {2}caller-public-key\n$/);
    expect(writeSecrets(folder.path)).toContain('nothing was missing');
    expect(Object.fromEntries(readdirSync(folder.path).map((name) => [name, secretOf(name)]))).toEqual(before);
  });

  it('writes where neither git nor the image takes it from', () => {
    for (const file of ['.gitignore', '.dockerignore']) expect(readFileSync(join(ROOT, file), 'utf8').split('\n')).toContainEqual(expect.stringMatching(/^\.linli\/?$/));
  });
});

describe('the services of docker-compose.yml, run as they stand there', () => {
  const folder = temporaryFolder();
  const databases: TestDatabase[] = [];
  let logDatabase: TestDatabase;
  let running: RunningCompose;

  beforeAll(async () => {
    writeSecrets(folder.path);
    databases.push(...(await Promise.all(departments.map(() => createTestDatabase()))));
    logDatabase = await createTestDatabase();
    running = await runCompose(compose, { folder: folder.path, residents: 300, accessLogUrl: logDatabase.url, databaseUrls: new Map(departments.map((name, place) => [name, databases[place]?.url ?? ''])) });
  });

  afterAll(async () => {
    await running.close();
    await Promise.all([...databases, logDatabase].map((database) => database.drop()));
    folder.remove();
  });

  const originOf = (name: string): string => running.services.get(name)?.origin ?? '';

  it.each(departments)('%s refuses whom the gateway has not signed', async (name) => {
    const response = await fetch(`${originOf(name)}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CALLER_NOT_SIGNED' } }] });
  });

  it('answers a profile of all departments to a token that npm run token prints for it', async () => {
    const token = execFileSync(process.execPath, [join(ROOT, 'gateway', 'dist', 'embedded', 'token.js'), '--keys', folder.path], { encoding: 'utf8' }).trim();
    const ask = askerOf(originOf('gateway'), token);
    const list = await ask<{ residents: { totalCount: number; nodes: { id: string }[] } }>('{ residents(first: 1, filter: { bornUpTo: "2000-01-01" }) { totalCount nodes { id } } }');
    expect(list.data?.residents.totalCount).toBeGreaterThan(150);
    const profile = await ask(HALL_PROFILE, { id: list.data?.residents.nodes[0]?.id });
    expect(profile).toMatchObject({ status: 200, data: { resident: { id: list.data?.residents.nodes[0]?.id, communityServices: { residence: { grid: { name: expect.any(String) } } } } } });
    expect(profile.errors).toBeUndefined();
    const verified = await verifyAccessLog({ url: logDatabase.url, headsFile: join(folder.path, 'heads.jsonl'), publicKey: readFileSync(join(folder.path, 'access-log-public-key'), 'utf8') });
    expect(verified).toMatchObject({ isSound: true, entries: 2 });
  });

  it('is closed to a token of another deployment', async () => {
    const other = temporaryFolder();
    writeSecrets(other.path);
    const token = execFileSync(process.execPath, [join(ROOT, 'gateway', 'dist', 'embedded', 'token.js'), '--keys', other.path], { encoding: 'utf8' }).trim();
    other.remove();
    expect(await askerOf(originOf('gateway'), token)('{ residents(first: 1) { totalCount } }')).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_INVALID' } }] });
  });
});
