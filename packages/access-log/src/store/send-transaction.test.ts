import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { Client } from 'pg';
import { limitTransactions } from './log-connection.js';
import { COMMIT, sendTransaction } from './send-transaction.js';

let database: TestDatabase;
let client: Client;
const add = (...numbers: number[]) => numbers.map((number) => ({ name: 'add', values: [String(number)] }));
const kept = async (): Promise<number[]> => (await client.query<{ n: number }>('SELECT n FROM number ORDER BY n')).rows.map(({ n }) => n);

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE number (n int PRIMARY KEY); PREPARE add AS INSERT INTO number VALUES ($1); PREPARE hold AS SELECT pg_sleep($1)');
  await client.query('CREATE TABLE late (n int UNIQUE DEFERRABLE INITIALLY DEFERRED); PREPARE later AS INSERT INTO late VALUES ($1)');
});

beforeEach(() => client.query('TRUNCATE number'));

afterAll(async () => {
  await client.end().catch(() => undefined);
  await database.drop();
});

it('does all that it is given', async () => {
  await sendTransaction(client, add(1, 2, 3));
  expect(await kept()).toEqual([1, 2, 3]);
});

it('does none of it when one fails, says why, and the next is not touched by that', async () => {
  await expect(sendTransaction(client, add(1, 2, 1, 4))).rejects.toMatchObject({ code: '23505' });
  await sendTransaction(client, add(5));
  expect(await kept()).toEqual([5]);
});

it('is one transaction: nobody sees a part of it', async () => {
  const other = new Client({ connectionString: database.url });
  await other.connect();
  const running = sendTransaction(client, [...add(1), { name: 'hold', values: ['1'] }, ...add(2)]);
  expect((await other.query('SELECT n FROM number')).rows).toEqual([]);
  await running;
  expect((await other.query('SELECT n FROM number')).rows).toHaveLength(2);
  await other.end();
});

it('is done when it is committed, and not before: what only the commit finds fails it', async () => {
  const later = { name: 'later', values: ['1'] };
  await expect(sendTransaction(client, [later, later])).rejects.toMatchObject({ code: '23505' });
  expect((await client.query('SELECT n FROM late')).rows).toEqual([]);
});

it('ends a transaction that was begun before', async () => {
  await client.query('BEGIN; INSERT INTO number VALUES (1)');
  await sendTransaction(client, [...add(2), COMMIT]);
  await client.query('ROLLBACK');
  expect(await kept()).toEqual([1, 2]);
});

it('fails when a statement is not prepared', async () => {
  await expect(sendTransaction(client, [...add(1), { name: 'unknown', values: [] }])).rejects.toMatchObject({ code: '26000' });
  expect(await kept()).toEqual([]);
});

it('fails when the connection ends on the way', async () => {
  const running = sendTransaction(client, [...add(1), { name: 'hold', values: ['5'] }]);
  await database.shut();
  await expect(running).rejects.toThrow();
  await database.reopen();
  client = new Client({ connectionString: database.url });
  await client.connect();
  expect(await kept()).toEqual([]);
});

it('keeps no lock for a writer of whom the rest never comes', async () => {
  const writer = new Client({ connectionString: database.url });
  writer.on('error', () => undefined);
  await writer.connect();
  await writer.query('PREPARE lock AS SELECT pg_advisory_xact_lock($1)');
  await limitTransactions(writer, 500);
  // All of it but its end has left this machine when it stops.
  const { connection } = writer as unknown as { readonly connection: { sync: () => void } };
  connection.sync = () => undefined;
  const running = sendTransaction(writer, [{ name: 'lock', values: ['1'] }]);
  await Promise.all([expect(running).rejects.toThrow(), client.query("SET lock_timeout = '5s'; BEGIN; SELECT pg_advisory_xact_lock(1); COMMIT")]);
});
