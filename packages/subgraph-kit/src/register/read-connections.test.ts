import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import type { ClientConfig, QueryResult } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { openWire, type Wire } from '../test-trees/wire.js';
import { ReadConnections } from './read-connections.js';

const MOST = 2;

let database: TestDatabase;
let wire: Wire;
let reads: ReadConnections;
let unhandled: unknown[];

const noteUnhandled = (error: unknown): void => void unhandled.push(error);

beforeAll(async () => {
  database = await createTestDatabase();
  process.on('unhandledRejection', noteUnhandled);
});
beforeEach(async () => {
  unhandled = [];
  wire = await openWire(database.url);
  reads = open();
});
afterEach(async () => {
  await reads.close();
  await wire.cut();
  expect(unhandled).toEqual([]);
});
afterAll(async () => {
  process.removeListener('unhandledRejection', noteUnhandled);
  await database.drop();
});

function open(differences: ClientConfig = {}): ReadConnections {
  return new ReadConnections({ connectionString: wire.url, connectionTimeoutMillis: 2_000, statement_timeout: 5_000, ...differences }, MOST);
}

/** Reads a value, or says what it met instead. */
async function ask(text: string, { values = [], name }: { readonly values?: readonly unknown[]; readonly name?: string } = {}): Promise<unknown> {
  const statement = { text, values: [...values], ...(name ? { name } : {}) };
  return reads.query<{ value: unknown }>(statement).then(({ rows }: QueryResult<{ value: unknown }>) => rows[0]?.value, (error: { code?: string; message: string }) => error.code ?? error.message);
}

async function processOf(): Promise<unknown> {
  return ask('SELECT pg_backend_pid() AS value');
}

describe('reading', () => {
  it('in one tick goes over one connection, and in later ones over no more than there may be', async () => {
    expect(new Set(await Promise.all([processOf(), processOf(), processOf()])).size).toBe(1);
    const waves: Promise<unknown>[] = [];
    for (let wave = 0; wave < 10; wave++) {
      for (let place = 0; place < 3; place++) waves.push(ask('SELECT pg_backend_pid() AS value, pg_sleep(0.02)', { name: 'slow' }));
      await wait(1);
    }
    expect(new Set(await Promise.all(waves)).size).toBe(MOST);
  });

  it('gives each its own answer, whatever the one before it met', async () => {
    reads = open({ statement_timeout: 200 });
    const sleep = (seconds: number): Promise<unknown> => ask('SELECT pg_sleep($1::float)::text AS value', { values: [seconds], name: 'sleep' });
    expect(await Promise.all([ask('SELECT 1 AS value', { name: 'one' }), sleep(5), ask('SELECT nothing', { name: 'wrong' }), ask('SELECT 2 AS value', { name: 'two' }), sleep(0)])).toEqual([1, '57014', '42703', 2, '']);
    expect(await sleep(0)).toBe('');
  });

  it('goes on when a table has been changed, or a statement forgotten, under it', async () => {
    await ask('CREATE TABLE "ylb" ("z" int)');
    await ask('INSERT INTO "ylb" VALUES (1)');
    const read = (): Promise<unknown> => ask('SELECT "z" AS value FROM "ylb"', { name: 'changed' });
    expect(await read()).toBe(1);
    await ask('ALTER TABLE "ylb" ALTER COLUMN "z" TYPE text');
    expect(await Promise.all([read(), read(), ask('SELECT 2 AS value')])).toEqual(['1', '1', 2]);
    await ask('DEALLOCATE ALL');
    expect(await Promise.all([read(), read()])).toEqual(['1', '1']);
    const before = await processOf();
    expect(await read()).toBe('1');
    expect(await processOf()).toBe(before);
  });
});

describe('a database that goes', () => {
  it('while a connection is made fails what waits for it, and is asked again when it is back', async () => {
    const waiting = [ask('SELECT 1 AS value'), ask('SELECT 2 AS value')];
    await wait(2);
    await wire.cut();
    expect(await Promise.all(waiting)).toEqual(Array(2).fill(expect.stringMatching(/^(ECONN|Connection terminated)/)));
    expect(await ask('SELECT 1 AS value')).toBe('ECONNREFUSED');
    await wire.mend();
    expect(await ask('SELECT 1 AS value')).toBe(1);
  });

  it('while statements are in flight fails those, and is asked again when it is back', async () => {
    await ask('SELECT 1 AS value');
    const waiting = [ask('SELECT pg_sleep(3)'), ask('SELECT 2 AS value')];
    await wait(50);
    await wire.cut();
    expect(await Promise.all(waiting)).toEqual(Array(2).fill('Connection terminated unexpectedly'));
    await wire.mend();
    expect(await ask('SELECT 1 AS value')).toBe(1);
  });

  it('by ending one process is asked over another', async () => {
    expect(await Promise.all([ask('SELECT pg_terminate_backend(pg_backend_pid())'), ask('SELECT 2 AS value')])).toEqual(['57P01', expect.stringMatching(/^Connection terminated/)]);
    expect(await ask('SELECT 1 AS value')).toBe(1);
  });

  it('without a word is given up in the end, and asked over another connection', async () => {
    reads = open({ query_timeout: 300 });
    await ask('SELECT 1 AS value');
    wire.goDead();
    expect(await Promise.all([ask('SELECT 1 AS value'), ask('SELECT 2 AS value')])).toEqual(['Query read timeout', expect.any(String)]);
    expect(await ask('SELECT 1 AS value')).toBe(1);
  });
});

describe('closing', () => {
  it('lets what is in flight finish, and refuses what comes later', async () => {
    const waiting = ask("SELECT 'done' AS value, pg_sleep(0.2)");
    await wait(50);
    await reads.close();
    expect(await waiting).toBe('done');
    expect(await ask('SELECT 1 AS value')).toBe('Connection terminated: the register is closed');
  });

  it('does not wait for a database that says nothing', async () => {
    await ask('SELECT 1 AS value');
    wire.goDead();
    const waiting = ask('SELECT 1 AS value');
    const began = Date.now();
    await reads.close();
    expect(Date.now() - began).toBeLessThan(4_000);
    expect(await waiting).toMatch(/^Connection terminated/);
  });
});
