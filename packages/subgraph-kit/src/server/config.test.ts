import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSubgraphConfig } from './config.js';

const SET = { LINLI_DATABASE_URL: 'postgres://trees:geheim@localhost/trees', LINLI_SEAL_KEY: 'a sealing key for tests only', LINLI_CALLER_PUBLIC_KEY: '-----BEGIN PUBLIC KEY-----' };

/** What is said of an environment that cannot be read. */
function faultsOf(environment: NodeJS.ProcessEnv): string {
  try {
    readSubgraphConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
}

describe('the configuration of a department', () => {
  it('takes the rest from what suits development', () => {
    expect(readSubgraphConfig(SET)).toEqual({
      databaseUrl: SET.LINLI_DATABASE_URL, sealKey: SET.LINLI_SEAL_KEY, callerPublicKey: SET.LINLI_CALLER_PUBLIC_KEY,
      host: '127.0.0.1', port: 4000, socketPath: null, seedResidents: 0, seed: 9901, poolSize: 8, storeUrls: {},
    });
  });

  it('takes what is set', () => {
    const rest = { LINLI_HOST: '0.0.0.0', LINLI_PORT: '0', LINLI_SOCKET: '/run/trees.sock', LINLI_SEED_RESIDENTS: '2000', LINLI_SEED: '7', LINLI_POOL_SIZE: '3' };
    expect(readSubgraphConfig({ ...SET, ...rest })).toMatchObject({ host: '0.0.0.0', port: 0, socketPath: '/run/trees.sock', seedResidents: 2_000, seed: 7, poolSize: 3 });
  });

  it('takes the address of each database that the department reads beside its register, and misses it where it is not given', () => {
    const read = (LINLI_ACCESS_LOG_URL?: string) => readSubgraphConfig({ ...SET, ...(LINLI_ACCESS_LOG_URL === undefined ? {} : { LINLI_ACCESS_LOG_URL }) }, ['access-log']);
    expect(read('postgres://log').storeUrls).toEqual({ 'access-log': 'postgres://log' });
    expect(read('off').storeUrls).toEqual({});
    expect(() => read()).toThrow('LINLI_ACCESS_LOG_URL: expected the address of a database, or off, but got neither');
    expect(() => read('http://log')).toThrow('LINLI_ACCESS_LOG_URL: ');
    expect(() => read('@/nowhere')).toThrow('LINLI_ACCESS_LOG_URL: expected a file that can be read, but there is none');
  });

  it.each(Object.keys(SET))('names %s when it is missing, and that one alone', (name) => {
    const { [name as keyof typeof SET]: _missing, ...others } = SET;
    expect(faultsOf(others).split('\n')).toEqual([expect.stringContaining(`${name}: `)]);
  });

  it('names every one that is missing at once', () => {
    const lines = faultsOf({}).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(Object.keys(SET));
  });

  it.each([
    ['LINLI_DATABASE_URL', 'mysql://trees:geheim@localhost/trees', 'geheim'], ['LINLI_SEAL_KEY', 'geheim', 'geheim'], ['LINLI_PORT', '70000', '70000'], ['LINLI_PORT', 'http', 'http'], ['LINLI_PORT', '80.5', '80.5'],
    ['LINLI_SEED_RESIDENTS', '-512', '512'], ['LINLI_SEED', 'spring', 'spring'], ['LINLI_POOL_SIZE', '0.25', '0.25'],
  ])('names %s when it is %j, and never repeats the value', (name, value, secret) => {
    const said = faultsOf({ ...SET, [name]: value });
    expect(said.split('\n')).toEqual([expect.stringContaining(`${name}: `)]);
    expect(said).not.toContain(secret);
  });

  it.each([['LINLI_CALLER_PUBLIC_KEY', ''], ['LINLI_POOL_SIZE', '0']])('names %s when it is %j', (name, value) => {
    expect(faultsOf({ ...SET, [name]: value })).toContain(`${name}: `);
  });

  it('does not look at variables of others', () => {
    expect(faultsOf({ ...SET, PATH: '@/does/not/exist', HOME: '' })).toBe('taken');
  });
});

describe('a variable that names a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the value that the file holds, without the line end', () => {
    const file = join(folder, 'seal-key');
    writeFileSync(file, 'a key from a container\'s secret\n');
    expect(readSubgraphConfig({ ...SET, LINLI_SEAL_KEY: `@${file}` }).sealKey).toBe('a key from a container\'s secret');
  });

  it('is named when there is no such file', () => {
    const file = join(folder, 'missing');
    expect(faultsOf({ ...SET, LINLI_SEAL_KEY: `@${file}`, LINLI_PORT: `@${file}`, LINLI_POOL_SIZE: '0.25' }).split('\n')).toEqual([
      'LINLI_SEAL_KEY: expected a file that can be read, but there is none', 'LINLI_PORT: expected a file that can be read, but there is none', expect.stringContaining('LINLI_POOL_SIZE: '),
    ]);
    expect(faultsOf({ ...SET, LINLI_SEAL_KEY: `@${file}` })).not.toContain(file);
  });
});
