import { createLogKeys, openAccessLog, type AccessEntry } from '@linli/access-log';
import { sealId, useSealKey } from '@linli/subgraph-kit';
import { createTestDatabase, TEST_SEAL_KEY, testCohortSet, type TestDatabase } from '@linli/test-kit';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';

const ENTRY: AccessEntry = { subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], purpose: 'ONE_STOP', caseNo: 'SQ1', operation: 'Profile', documentHash: null, residents: [17], fields: ['Resident.name'], refusedFields: [], outcome: 'ANSWERED', refusal: null, hidden: null, counted: null };

const folder = temporaryFolder();
const keys = createLogKeys();
const headsFile = join(folder.path, 'heads.jsonl');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const log = await openAccessLog({ url: database.url, headsFile, privateKey: keys.privateKey });
  for (let place = 0; place < 6; place++) await log.append({ ...ENTRY, residents: [16 + (place % 2)] });
  await log.append({ ...ENTRY, subject: 'analyst-1', purpose: 'STATISTICS', residents: [], counted: { question: 'TJ-7', definition: '{"age":{"gte":65}}', set: testCohortSet([17, 18]) } });
  await log.close();
  writeFileSync(join(folder.path, 'public-key'), keys.publicKey);
});

afterAll(async () => {
  await database.drop();
  folder.remove();
});

function run(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): { readonly code: number | null; readonly out: string; readonly error: string } {
  const env = { PATH: process.env.PATH, LINLI_ACCESS_LOG_URL: database.url, LINLI_ACCESS_LOG_HEADS: headsFile, LINLI_ACCESS_LOG_PUBLIC_KEY: `@${join(folder.path, 'public-key')}`, LINLI_SEAL_KEY: TEST_SEAL_KEY, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'gateway', 'dist', 'access-log-command', 'main.js'), ...argv], { env, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

it('explains itself, Chinese first', () => {
  expect(run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('离线核验全部记录            verifies the whole log') as string });
});

it('finds a log that is as it was written sound', () => {
  expect(run(['verify'])).toEqual({ code: 0, out: '查阅日志完好 the log is sound: 7 批 batches, 7 条 entries\n', error: '' });
});

it('lists what was read of a resident, by number or by sealed id, page by page', () => {
  useSealKey(TEST_SEAL_KEY);
  const page = run(['list', '--resident', sealId('resident', 17), '--first', '2']);
  expect(page.out).toMatch(/^#6 .*\n(.*\n)*\n#4 /);
  expect(page.out).toContain('用途 purpose       一站式代办 one-stop service (ONE_STOP) · 办件 case SQ1');
  const cursor = /--after (\S+)/.exec(page.out)?.[1] ?? '';
  expect(run(['list', '--resident', '17', '--first', '2', '--after', cursor]).out).toMatch(/^#2 /);
  expect(run(['list', '--actor', 'nobody'])).toMatchObject({ code: 0, out: '没有记录 no entries\n' });
  expect(run(['list', '--resident', 'A'.repeat(22)])).toMatchObject({ code: 1, out: '' });
});

it('lists what was counted by who asked it, and not by whom it counted', () => {
  const { out } = run(['list', '--actor', 'analyst-1']);
  expect(out).toContain('  计入统计 counted in TJ-7: {"age":{"gte":65}}\n');
  expect(out).not.toContain('居民 residents');
  expect(run(['list', '--resident', '18'])).toMatchObject({ code: 0, out: '没有记录 no entries\n' });
});

it('refuses to keep fewer than three years, and needs the private key to prune', () => {
  expect(run(['prune', '--months', '35'])).toMatchObject({ code: 1, error: '--months: 至少保留 36 个月 expected 36 or more, but got 35\n' });
  expect(run(['prune', '--months', '36'])).toMatchObject({ code: 1, error: expect.stringContaining('LINLI_ACCESS_LOG_PRIVATE_KEY') as string });
  expect(run(['prune', '--months', '36'], { LINLI_ACCESS_LOG_PRIVATE_KEY: keys.privateKey })).toMatchObject({ code: 0, out: '没有早于 36 个月的记录 nothing is older than 36 months\n' });
});

// Last: it changes the log.
it('names the first batch that is not what was written', async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`UPDATE entry SET subject = 'clerk-2' WHERE id = 4`);
  await client.end();
  expect(run(['verify'])).toEqual({ code: 1, out: '查阅日志有误 the log is NOT what was written: 第 4 批 batch 4: its entries are not what was written\n  此前完好 sound before it: 3 批 batches, 3 条 entries\n', error: '' });
});
