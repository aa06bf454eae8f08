import { readFileSync } from 'node:fs';
import { pruneAccessLog } from './prune-access-log.js';
import { createTestLog, type TestLog } from './test-log.js';
import { testEntry } from './test-entry.js';

let log: TestLog;
beforeEach(async () => {
  log = await createTestLog();
});
afterEach(() => log.close());

/** Puts one entry down a day from here on, and some in the same batch. */
async function fill(from: string, days: number): Promise<void> {
  let now = Date.parse(from);
  const open = await log.open({ now: () => now });
  for (let day = 0; day < days; day++, now += 86_400_000) await Promise.all([open.append(testEntry({ residents: [day] })), open.append(testEntry({ residents: [day, 1_000] }))]);
  await open.close();
}

const prune = (months: number, at: string) => pruneAccessLog({ url: log.database.url, headsFile: log.headsFile, privateKey: log.keys.privateKey, months, now: () => Date.parse(at) });

it('refuses to keep fewer than three years', async () => {
  await fill('2022-01-01T00:00:00Z', 1);
  await expect(prune(35, '2026-11-26T00:00:00Z')).rejects.toThrow('months: expected 36 or more, but got 35');
  await expect(prune(36.5, '2026-11-26T00:00:00Z')).rejects.toThrow(RangeError);
  expect(await log.query('SELECT count(*)::int AS count FROM entry')).toEqual([{ count: 2 }]);
});

it('deletes whole months that are older, and the chain goes on from a signed checkpoint', async () => {
  await fill('2023-09-20T00:00:00Z', 60);
  expect(await prune(36, '2026-11-26T00:00:00Z')).toMatchObject({ months: ['2023-09', '2023-10'], checkpoint: { number: 42, nextId: 85 } });
  expect(await log.query('SELECT min(at)::text AS oldest, count(*)::int AS count FROM entry')).toEqual([{ oldest: '2023-11-01 00:00:00+00', count: 36 }]);
  expect(await log.query('SELECT count(*)::int AS count FROM reading')).toEqual([{ count: 54 }]);
  expect(await log.verify()).toEqual({ isSound: true, firstBadBatch: null, fault: null, batches: 18, entries: 36, unexported: 0 });
  await fill('2026-11-26T01:00:00Z', 2);
  expect(await log.verify()).toMatchObject({ isSound: true, batches: 20, unexported: 0 });
  expect(readFileSync(log.headsFile, 'utf8')).toContain('"kind":"checkpoint"');
});

it('can be run again, and finds nothing to do where nothing is old', async () => {
  await fill('2023-09-20T00:00:00Z', 60);
  await prune(36, '2026-11-26T00:00:00Z');
  expect(await prune(36, '2026-11-26T00:00:00Z')).toEqual({ months: [], checkpoint: null });
  expect(await prune(36, '2026-12-26T00:00:00Z')).toMatchObject({ months: ['2023-11'], checkpoint: { number: 60 } });
  expect(await log.verify()).toMatchObject({ isSound: true, batches: 0, entries: 0 });
  await fill('2026-11-26T01:00:00Z', 1);
  expect(await log.verify()).toMatchObject({ isSound: true, batches: 1, entries: 2 });
});

it('leaves a log in which deleting, or a checkpoint of somebody else, is found still', async () => {
  await fill('2023-09-20T00:00:00Z', 60);
  await prune(36, '2026-11-26T00:00:00Z');
  await log.query('DELETE FROM batch WHERE number = 43; DELETE FROM entry WHERE batch = 43');
  expect(await log.verify()).toMatchObject({ isSound: false, firstBadBatch: 43 });
  // As if the pruning had gone further than it did.
  await log.query(`UPDATE checkpoint SET number = 43, next_id = 87, head = (SELECT previous FROM batch WHERE number = 44)`);
  expect(await log.verify()).toMatchObject({ isSound: false, firstBadBatch: 43, fault: 'the checkpoint of what was pruned was not signed by the deployment' });
  await log.query('DELETE FROM checkpoint');
  expect(await log.verify()).toMatchObject({ isSound: false, firstBadBatch: 1 });
});

it('waits for nobody who writes, and keeps nobody waiting, while both work on one store', async () => {
  await fill('2023-09-20T00:00:00Z', 3);
  const writers = await Promise.all([1, 2].map((writer) => log.open({ headsFile: `${log.headsFile}.${writer}`, now: () => Date.parse('2026-11-26T00:00:00Z') })));
  let isPruned = false;
  const written = await Promise.all([
    ...writers.map(async (writer) => {
      let count = 0;
      for (; !isPruned || count < 100; count++) await writer.append(testEntry({ residents: [count] }));
      return count;
    }),
    (async () => {
      for (let turn = 0; turn < 20; turn++) await prune(36 + (turn % 2), '2026-11-26T00:00:00Z');
      isPruned = true;
      return 0;
    })(),
  ]);
  await Promise.all(writers.map((writer) => writer.close()));
  expect(await log.verify()).toMatchObject({ isSound: true, entries: written.reduce((sum, count) => sum + count, 0) });
});
