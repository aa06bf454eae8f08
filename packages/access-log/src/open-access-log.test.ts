import { setTimeout as wait } from 'node:timers/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { createTestLog, type TestLog } from './test-log.js';
import { testEntry } from './test-entry.js';

let log: TestLog;
beforeEach(async () => {
  log = await createTestLog();
});
afterEach(() => log.close());

const UNAVAILABLE = expect.objectContaining({ message: 'access log: expected the reading to be put on record, but got no answer from the store', extensions: expect.objectContaining({ code: 'ACCESS_LOG_UNAVAILABLE' }) as unknown }) as unknown;
const exported = (file = log.headsFile): number[] => readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { batch: { number: number } }).batch.number);

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 500) throw new Error('expected it to become so within 5 s, but it did not');
    await wait(10);
  }
}

it('gives an entry back as it was put down, residents sorted and each once', async () => {
  const open = await log.open({ now: () => Date.parse('2026-11-26T08:00:00.123Z') });
  await open.append(testEntry({ residents: [7, 3, 7], refusedFields: ['Resident.deathDate'], outcome: 'PARTIAL', roles: ['a "quoted", role', 'b'], hidden: { until: '2026-12-01', basis: 'an investigation (art. 1)' } }));
  expect((await open.list({ resident: 7 }, { first: 5 })).entries).toEqual([{
    ...testEntry({ residents: [3, 7], refusedFields: ['Resident.deathDate'], outcome: 'PARTIAL', roles: ['a "quoted", role', 'b'], hidden: { until: '2026-12-01', basis: 'an investigation (art. 1)' }, fields: ['Query.resident', 'Resident.name'] }),
    id: 1, at: '2026-11-26T08:00:00.123Z', batch: 1,
  }]);
});

it('keeps text that no database holds, as near as it can', async () => {
  const open = await log.open();
  await open.append(testEntry({ subject: 'a\0b\ud800', caseNo: '（2026）号 "{}"\\' }));
  expect((await open.list({ purpose: 'ONE_STOP' }, { first: 1 })).entries[0]).toMatchObject({ subject: 'ab\ufffd', caseNo: '（2026）号 "{}"\\' });
  expect(await log.verify()).toMatchObject({ isSound: true, entries: 1 });
});

it('writes all that waits in one batch, in the order in which it came', async () => {
  const open = await log.open();
  await Promise.all(Array.from({ length: 300 }, (_each, place) => open.append(testEntry({ caseNo: `case ${place}` }))));
  const rows = await log.query('SELECT case_no FROM entry ORDER BY id');
  expect(rows.map((row) => row.case_no)).toEqual(Array.from({ length: 300 }, (_each, place) => `case ${place}`));
  expect((await log.query('SELECT * FROM batch')).length).toBe(1);
  expect(await log.query('SELECT id FROM field_set')).toHaveLength(1);
});

it('forms the next batch while one is written', async () => {
  const open = await log.open();
  const first = open.append(testEntry());
  await new Promise((next) => setImmediate(next));
  await Promise.all([first, ...Array.from({ length: 50 }, () => open.append(testEntry()))]);
  expect((await log.query('SELECT entry_count FROM batch ORDER BY number')).map((row) => row.entry_count)).toEqual([1, 50]);
});

it('is in the database when it is acknowledged', async () => {
  const open = await log.open();
  for (let place = 1; place <= 5; place++) {
    await open.append(testEntry());
    expect(await log.query('SELECT count(*)::int AS count FROM entry')).toEqual([{ count: place }]);
  }
});

it('lets instants rise with their numbers even when a clock goes back, and parts batches where a month ends', async () => {
  const clock = ['2026-11-30T23:59:59.900Z', '2026-12-01T00:00:00.100Z', '2026-11-30T23:59:59.950Z'].map((at) => Date.parse(at));
  const open = await log.open({ now: () => clock.shift() ?? 0 });
  await Promise.all([open.append(testEntry()), open.append(testEntry()), open.append(testEntry())]);
  expect(await log.query('SELECT id::int, at::text, batch::int FROM entry ORDER BY id')).toEqual([
    { id: 1, at: '2026-11-30 23:59:59.9+00', batch: 1 }, { id: 2, at: '2026-12-01 00:00:00.1+00', batch: 2 }, { id: 3, at: '2026-12-01 00:00:00.1+00', batch: 2 },
  ]);
  expect(await log.query('SELECT tableoid::regclass::text AS name FROM entry ORDER BY id')).toEqual([{ name: 'entry_2026_11' }, { name: 'entry_2026_12' }, { name: 'entry_2026_12' }]);
  expect(await log.verify()).toMatchObject({ isSound: true, batches: 2 });
});

it('is one chain when two gateways share a store, and each exports all of it', async () => {
  const [one, other] = await Promise.all([log.open(), log.open({ headsFile: `${log.headsFile}.other` })]);
  await Promise.all(Array.from({ length: 40 }, async (_each, place) => {
    for (let turn = 0; turn < 5; turn++) await (place % 2 ? one : other).append(testEntry({ fields: [`Resident.field${place}of${turn}`] }));
  }));
  // What the other wrote last, each exports with its own next.
  await one.append(testEntry());
  await other.append(testEntry());
  await one.append(testEntry());
  const { batches, ...found } = await log.verify();
  expect(found).toMatchObject({ isSound: true, entries: 203 });
  await until(() => exported().length === batches && exported(`${log.headsFile}.other`).length >= batches - 1);
  expect(exported()).toEqual(Array.from({ length: batches }, (_each, place) => place + 1));
  expect(exported(`${log.headsFile}.other`)).toEqual(exported().slice(0, exported(`${log.headsFile}.other`).length));
});

it('refuses at once while its store is down, says so, and heals by itself', async () => {
  const open = await log.open();
  await open.append(testEntry());
  await log.database.shut();
  await until(() => !open.isAvailable());
  const asked = Date.now();
  await expect(open.append(testEntry())).rejects.toEqual(UNAVAILABLE);
  expect(Date.now() - asked).toBeLessThan(50);
  await log.database.reopen();
  await until(() => open.isAvailable());
  await open.append(testEntry());
  expect(await log.verify()).toMatchObject({ isSound: true, entries: 2 });
});

it('opens before its store does', async () => {
  await log.database.shut();
  const open = await log.open();
  expect(open.isAvailable()).toBe(false);
  await expect(open.append(testEntry())).rejects.toEqual(UNAVAILABLE);
  await log.database.reopen();
  await until(() => open.isAvailable());
  await open.append(testEntry());
});

it('gives up in its time when the store does not answer, and nothing of it is kept', async () => {
  const open = await log.open({ limitMs: 300 });
  await open.append(testEntry());
  const { Client } = await import('pg');
  const blocker = new Client({ connectionString: log.database.url });
  await blocker.connect();
  await blocker.query('BEGIN');
  await blocker.query('LOCK TABLE batch IN ACCESS EXCLUSIVE MODE');
  const asked = Date.now();
  await expect(open.append(testEntry())).rejects.toEqual(UNAVAILABLE);
  expect(Date.now() - asked).toBeLessThan(900);
  await blocker.query('ROLLBACK');
  await blocker.end();
  await until(() => open.isAvailable());
  await open.append(testEntry());
  expect(await log.verify()).toMatchObject({ isSound: true, entries: 2 });
});

it('exports heads that an earlier start left behind before its own, and mends half a line', async () => {
  const first = await log.open();
  for (let turn = 0; turn < 4; turn++) await first.append(testEntry());
  await first.close();
  const lines = readFileSync(log.headsFile, 'utf8').split('\n');
  writeFileSync(log.headsFile, `${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 40) ?? ''}`);
  const second = await log.open();
  await second.append(testEntry());
  await until(() => exported().length === 5);
  expect(exported()).toEqual([1, 2, 3, 4, 5]);
  expect(await log.verify()).toEqual({ isSound: true, firstBadBatch: null, fault: null, batches: 5, entries: 5, unexported: 0 });
});
