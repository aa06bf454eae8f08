import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { isRunning } from './folder-lock.js';
import { startPostgres, type PostgresServer } from './start-postgres.js';
import { testFolder } from './test-folder.js';

const { data, remove } = testFolder();
let server: PostgresServer;

async function run(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

const urlOf = async (name: string): Promise<string> => (await server.ensureDatabase(name)).url;
const databaseOf = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();

/** A program that starts the server and does not stop it. @returns its number and the server's when it is up. */
async function runElsewhere(then: string): Promise<{ readonly program: number; readonly server: number }> {
  const script = `require(${JSON.stringify(resolve(__dirname, '..'))}).startPostgres({ dataFolder: ${JSON.stringify(data)} }).then(({ pid }) => { console.log(pid); ${then} });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((up) => child.stdout.once('data', (piece: Buffer) => up(Number(piece.toString()))));
  return { program: child.pid ?? 0, server: pid };
}

async function untilEnded(pid: number): Promise<void> {
  for (let waited = 0; isRunning(pid) && waited < 20_000; waited += 20) await new Promise((over) => setTimeout(over, 20));
  expect(isRunning(pid)).toBe(false);
}

beforeAll(async () => {
  // What a start leaves that was killed while it set the server up.
  mkdirSync(join(data, 'postgres.new'), { recursive: true });
  writeFileSync(join(data, 'postgres.new', 'PG_VERSION'), '18\n');
  server = await startPostgres({ dataFolder: data });
});

afterAll(async () => {
  await server.stop();
  remove();
});

it('sets aside a server that was half made', () => {
  expect(server.isNew).toBe(true);
  expect(existsSync(join(data, 'postgres.new'))).toBe(false);
});

describe('departments in one server', () => {
  it('have a role and a password of their own', async () => {
    const [health, justice] = [new URL(await urlOf('health')), new URL(await urlOf('justice'))];
    expect([health.username, justice.username]).toEqual(['health', 'justice']);
    expect(health.password).not.toBe(justice.password);
    health.password = justice.password;
    await expect(run(health.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it.each(['justice', 'postgres', 'template1'])('cannot enter %s, which is another\'s', async (database) => {
    await urlOf('justice');
    await expect(run(databaseOf(await urlOf('health'), database), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['CREATE DATABASE mine', 'CREATE ROLE friend LOGIN', 'ALTER ROLE health SUPERUSER', 'SET ROLE justice', 'SELECT rolpassword FROM pg_authid', 'SELECT pg_read_file(\'/etc/passwd\')', 'COPY (SELECT 1) TO PROGRAM \'cat\''])('cannot %s', async (statement) => {
    await expect(run(await urlOf('health'), statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('let a reader into a database, who owns nothing there and enters no other', async () => {
    await urlOf('health');
    const reader = await server.ensureReader('health-reader', 'health');
    expect(await server.ensureReader('health-reader', 'health')).toBe(reader);
    expect(await run(reader, 'SELECT current_user AS name')).toEqual([{ name: 'health-reader' }]);
    await expect(run(reader, 'CREATE TABLE mine (n int)')).rejects.toMatchObject({ code: '42501' });
    await expect(run(databaseOf(reader, 'justice'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('can do as they like in their own', async () => {
    expect(await run(await urlOf('health'), 'CREATE TABLE visits (n int); INSERT INTO visits VALUES (1)')).toBeUndefined();
  });

  it('are closed to others again at the next start, when the one that made them was killed before it had closed them', async () => {
    const justice = await urlOf('justice');
    await run(server.adminUrl, 'GRANT CONNECT ON DATABASE justice TO PUBLIC');
    expect(await run(databaseOf(await urlOf('health'), 'justice'), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(await urlOf('justice')).toBe(justice);
    await expect(run(databaseOf(await urlOf('health'), 'justice'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a server', () => {
  it('answers on a socket that its user alone can enter, and on no port', async () => {
    expect(await run(server.adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    const folder = new URL(server.adminUrl).searchParams.get('host') ?? '';
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('is not started twice on one folder', async () => {
    await expect(startPostgres({ dataFolder: data })).rejects.toMatchObject({ kind: 'IN_USE' });
    expect(isRunning(server.pid)).toBe(true);
  });

  it('has all that was committed when it was killed', async () => {
    await run(await urlOf('health'), 'CREATE TABLE certificates AS SELECT * FROM generate_series(1, 5000) AS number');
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    server = await startPostgres({ dataFolder: data });
    expect(server.isNew).toBe(false);
    expect(await run(await urlOf('health'), 'SELECT count(*)::int AS count FROM certificates')).toEqual([{ count: 5_000 }]);
  });

  it('whose program was killed is ended in order, and another takes its place', async () => {
    await server.stop();
    const orphan = await runElsewhere('setInterval(() => undefined, 1_000);');
    process.kill(orphan.program, 'SIGKILL');
    await untilEnded(orphan.program);
    expect(isRunning(orphan.server)).toBe(true);
    server = await startPostgres({ dataFolder: data });
    expect(isRunning(orphan.server)).toBe(false);
    expect(await run(await urlOf('health'), 'SELECT count(*)::int AS count FROM certificates')).toEqual([{ count: 5_000 }]);
  });

  it('ends with a program that ends without a word', async () => {
    await server.stop();
    const { program, server: pid } = await runElsewhere('process.exit(0);');
    await untilEnded(program);
    await untilEnded(pid);
    server = await startPostgres({ dataFolder: data });
  });

  it('does not end another program that has its number by now', async () => {
    await server.stop();
    writeFileSync(join(data, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(data, 'postgres')}\n0\n5432\n/tmp\n\n`);
    chmodSync(join(data, 'postgres', 'postmaster.pid'), 0o644);
    server = await startPostgres({ dataFolder: data });
    expect(await run(server.adminUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});
