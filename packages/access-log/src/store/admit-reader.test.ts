import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { listEntries } from '../list-entries.js';
import { testEntry } from '../test-entry.js';
import { createTestLog, type TestLog } from '../test-log.js';
import { createReadPool } from './read-pool.js';

let log: TestLog;
let other: TestDatabase;

beforeAll(async () => {
  log = await createTestLog();
  other = await createTestDatabase();
});
afterAll(async () => {
  await log.close();
  await other.drop();
});

const run = async (url: string, text: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(text).then(({ rows }) => rows as unknown).finally(() => client.end());
};

/** The log's database, as a role of another. */
const asOther = (): string => Object.assign(new URL(other.url), { pathname: new URL(log.database.url).pathname }).toString();

describe('the reader of a log', () => {
  it('reads entries, of months that begin later too, and what they name', async () => {
    let now = Date.parse('2026-11-30T00:00:00Z');
    const open = await log.open({ readerUrl: asOther(), now: () => now });
    await open.append(testEntry());
    now += 5 * 86_400_000;
    await open.append(testEntry());
    const pool = createReadPool(asOther(), { limitMs: 5_000 });
    const { entries } = await listEntries(pool, { resident: 1 }, { first: 10 });
    await pool.end();
    expect(entries.map(({ fields }) => fields)).toEqual([['Query.resident', 'Resident.name'], ['Query.resident', 'Resident.name']]);
  });

  it.each(['INSERT INTO entry SELECT * FROM entry', 'UPDATE entry SET purpose = null', 'DELETE FROM reading', 'TRUNCATE entry', 'DROP TABLE entry', 'SELECT * FROM batch', 'CREATE TABLE mine (n int)'])('cannot %s', async (statement) => {
    await expect(run(asOther(), statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('is made where the log\'s own role may make one, as in docker-compose.yml', async () => {
    const admin = new URL(process.env.LINLI_TEST_PG_ADMIN_URL ?? '');
    const asAdmin = Object.assign(new URL(admin), { pathname: new URL(log.database.url).pathname }).toString();
    const reader = Object.assign(new URL(asAdmin), { username: `reader_${randomBytes(6).toString('hex')}`, password: 'geheim' });
    await (await log.open({ url: asAdmin, readerUrl: reader.toString(), headsFile: `${log.headsFile}.admin` })).close();
    expect(await run(reader.toString(), 'SELECT count(*)::int AS count FROM entry')).toEqual([{ count: 2 }]);
    await run(asAdmin, `DROP OWNED BY ${reader.username}`);
    await run(asAdmin, `DROP ROLE ${reader.username}`);
  });

  it('is waited for where it is not there and may not be made: the log is written all the same', async () => {
    const open = await log.open({ readerUrl: Object.assign(new URL(asOther()), { username: 'nobody_of_that_name' }).toString() });
    expect(open.isAvailable()).toBe(true);
  });
});
