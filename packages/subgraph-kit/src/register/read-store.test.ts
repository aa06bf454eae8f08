import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { Client } from 'pg';
import { ReadStore } from './read-store.js';

let database: TestDatabase;
let store: ReadStore;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query('CREATE TABLE leaf AS SELECT 1 AS n');
  await client.end();
  store = new ReadStore('trees', database.url);
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const read = (from: ReadStore, table = 'leaf') => from.read((pool) => pool.query<{ n: number }>(`SELECT n FROM ${table}`).then(({ rows }) => rows));
const UNAVAILABLE = { message: 'trees: expected the store to answer, but got no answer', extensions: { code: 'REGISTER_UNAVAILABLE' } };

describe('a database that a department reads beside its register', () => {
  it('is read', async () => {
    expect(await read(store)).toEqual([{ n: 1 }]);
  });

  it('is unavailable where the deployment has none, or nobody has made its tables yet', async () => {
    await expect(read(new ReadStore('trees', null))).rejects.toMatchObject(UNAVAILABLE);
    await expect(read(store, 'not_made_yet')).rejects.toMatchObject(UNAVAILABLE);
  });

  it('is unavailable while it is down, and there again afterwards', async () => {
    await database.shut();
    await expect(read(store)).rejects.toMatchObject({ extensions: { code: 'REGISTER_UNAVAILABLE', department: 'trees' } });
    await database.reopen();
    expect(await read(store)).toEqual([{ n: 1 }]);
  });
});
