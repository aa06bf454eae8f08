import { testCohortSet } from '@linli/test-kit';
import * as fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { mutationsOf } from './test-mutations.js';
import type { LogCopy } from './chain/log-copy.js';
import { createLogKeys } from './log-keys.js';
import { createTestLog, type TestLog } from './test-log.js';
import { testEntry } from './test-entry.js';
import { verifyAccessLog } from './verify-access-log.js';

let log: TestLog;
let copy: LogCopy;

beforeAll(async () => {
  log = await createTestLog();
  const open = await log.open({ now: () => Date.parse('2026-11-26T08:00:00Z') + count++ * 1_000 });
  let count = 0;
  for (let batch = 0; batch < 5; batch++) {
    await Promise.all(Array.from({ length: 1 + (batch % 3) }, (_each, place) => open.append(testEntry({
      caseNo: `case ${batch}.${place}`, residents: [batch + 1, 50 + place], fields: ['Resident.name', `Query.field${batch}`], refusedFields: place ? [`Resident.refused${batch}`] : [],
      hidden: place ? { until: '2027-01-01', basis: 'an investigation' } : null, ...(batch >= 3 && place === 0 ? { residents: [], counted: { question: batch === 3 ? 'TJ-1' : null, definition: `age >= 6${batch}`, set: testCohortSet([50, 70_000 + batch]) } } : {}),
    }))));
  }
  copy = await log.copy();
});
afterAll(() => log.close());

const verify = (changed: LogCopy, headsFile = log.headsFile) => verifyAccessLog({ copy: changed, headsFile, publicKey: log.keys.publicKey });

it('finds nothing in a log as it was written, whether asked of the store or of a copy', async () => {
  const sound = { isSound: true, firstBadBatch: null, fault: null, batches: 5, entries: 9, unexported: 0 };
  expect(await log.verify()).toEqual(sound);
  expect(await verify(copy)).toEqual(sound);
});

it('finds a log sound while it is written', async () => {
  const busy = await createTestLog();
  const open = await busy.open();
  let isBusy = true;
  const writing = Promise.all(Array.from({ length: 20 }, async () => {
    while (isBusy) await open.append(testEntry());
  }));
  for (let turn = 0; turn < 10; turn++) expect(await busy.verify()).toMatchObject({ isSound: true, fault: null });
  isBusy = false;
  await writing;
  await busy.close();
});

it('finds every single edit, deletion, insertion, exchange and cut, and names the first bad batch', async () => {
  const mutations = mutationsOf(copy);
  const missed: string[] = [];
  for (const { name, changed, batch } of mutations) {
    const { isSound, firstBadBatch } = await verify(changed);
    if (isSound || firstBadBatch !== batch) missed.push(`${name}: expected batch ${batch}, but got ${String(firstBadBatch)}`);
  }
  expect(missed).toEqual([]);
  expect(mutations.length).toBeGreaterThan(300);
});

it('finds any mutations that come together, and names the first bad batch of them', async () => {
  const all = mutationsOf(copy);
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 4 }), async (places) => {
    // Applied one on top of another: each finds what the one before it left, so some may undo nothing and none may heal.
    const chosen = places.map((place) => all[place]).filter((each) => each !== undefined);
    const changed = chosen.reduce<LogCopy>((before, { apply }) => apply(before), copy);
    if (JSON.stringify(changed) === JSON.stringify(copy)) return;
    expect((await verify(changed)).isSound).toBe(false);
  }), { numRuns: 300 });
});

it('finds a change of any bit of any text of any row', async () => {
  await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 15 }), async (where, which, flip) => {
    const texts = copy.entries.flatMap((entry, place) => Object.entries(entry).filter(([, value]) => typeof value === 'string').map(([key, value]) => ({ place, key, value: value as string })));
    const { place, key, value } = texts[where % texts.length] as (typeof texts)[number];
    const at = which % value.length;
    const edited = value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ flip) + value.slice(at + 1);
    const entries = copy.entries.map((entry, each) => (each === place ? { ...entry, [key]: edited } : entry));
    const { firstBadBatch } = await verify({ ...copy, entries });
    expect(firstBadBatch).toBe(copy.entries[place]?.batch);
  }), { numRuns: 300 });
});

it('finds a change of any bit of any set of those who were counted', async () => {
  await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(7), async (which, where, bit) => {
    const row = which % copy.counted.length;
    const counted = copy.counted.map((each, place) => (place === row ? { ...each, members: each.members.map((byte, at) => (at === where % each.members.length ? byte ^ (1 << bit) : byte)) as Buffer } : each));
    const { firstBadBatch } = await verify({ ...copy, counted });
    expect(firstBadBatch).toBe(copy.entries.find(({ id }) => id === copy.counted[row]?.entryId)?.batch);
  }), { numRuns: 200 });
});

it('finds batches that were made anew, however well, by somebody without the key', async () => {
  const forger = await createTestLog();
  const open = await forger.open({ now: () => Date.parse('2026-11-26T08:00:00Z') });
  for (let batch = 0; batch < 5; batch++) await open.append(testEntry({ caseNo: 'forged' }));
  expect(await verify(await forger.copy())).toMatchObject({ isSound: false, firstBadBatch: 1 });
  await forger.close();
});

it('finds a log that was put back to an earlier day', async () => {
  const batches = copy.batches.slice(0, 3);
  const entries = copy.entries.filter(({ batch }) => batch <= 3);
  const readings = copy.readings.filter(({ entryId }) => entries.some(({ id }) => id === entryId));
  const counted = copy.counted.filter(({ entryId }) => entries.some(({ id }) => id === entryId));
  expect(await verify({ ...copy, batches, entries, readings, counted })).toMatchObject({ isSound: false, firstBadBatch: 4, fault: 'it was exported, and is not in the store any more: the log was cut off before it' });
});

it('finds exported heads that were changed, and counts those that are still to come', async () => {
  const file = `${log.headsFile}.changed`;
  const lines = readFileSync(log.headsFile, 'utf8').split('\n');
  writeFileSync(file, lines.map((line, place) => (place === 2 ? line.replace(/"head":"./, '"head":"x') : line)).join('\n'));
  expect(await verify(copy, file)).toMatchObject({ isSound: false, firstBadBatch: 3 });
  writeFileSync(file, lines.filter((_line, place) => place !== 1).join('\n'));
  expect(await verify(copy, file)).toMatchObject({ isSound: false, firstBadBatch: 3 });
  writeFileSync(file, `${lines.slice(0, 3).join('\n')}\n`);
  expect(await verify(copy, file)).toMatchObject({ isSound: true, unexported: 2 });
});

it('says so when there are no exported heads, or they are another deployment\'s', async () => {
  await expect(verify(copy, `${log.headsFile}.none`)).rejects.toThrow('expected the file of exported heads, but there is none');
  expect(await verifyAccessLog({ copy, headsFile: log.headsFile, publicKey: createLogKeys().publicKey })).toMatchObject({ isSound: false, firstBadBatch: 1 });
});

// Last: it changes the store itself.
it.each([
  [`UPDATE entry SET purpose = 'EMERGENCY' WHERE id = 3`, 2], [`UPDATE entry SET at = at + interval '1 microsecond' WHERE id = 3`, 2], [`UPDATE entry SET residents = residents || 9 WHERE id = 4`, 3],
  [`UPDATE entry SET batch = 3 WHERE id = 2`, 2], [`UPDATE entry SET batch = 99 WHERE id = 9`, 5], [`DELETE FROM entry WHERE id = 9`, 5], [`DELETE FROM batch WHERE number = 4`, 4], [`DELETE FROM batch WHERE number = 5`, 5],
  [`UPDATE field_set SET coordinates = coordinates[1:1] WHERE 'Query.field2' = ANY(coordinates)`, 3], [`DELETE FROM field_set WHERE 'Query.field3' = ANY(coordinates)`, 4],
  [`DELETE FROM reading WHERE resident_no = 3`, 3], [`INSERT INTO reading SELECT 77, at, id FROM entry WHERE id = 6`, 3], [`INSERT INTO reading SELECT 77, at, 7000 FROM entry WHERE id = 6`, 5],
  [`INSERT INTO entry SELECT 10, at, 6, subject, department, roles, purpose, case_no, operation, document_hash, residents, field_set, refused_set, outcome, refusal, hidden_until, hidden_basis FROM entry WHERE id = 9`, 6],
  [`UPDATE entry SET id = 100 - id WHERE batch = 3`, 3], [`TRUNCATE entry, reading`, 1],
  [`UPDATE counted SET members = set_byte(members, octet_length(members) - 1, 7) WHERE entry_id = 7`, 4], [`UPDATE counted SET members = substring(members FROM 1 FOR 8) WHERE entry_id = 8`, 5], [`UPDATE counted SET definition = 'age >= 66' WHERE entry_id = 7`, 4],
  [`UPDATE counted SET question = NULL WHERE entry_id = 7`, 4], [`UPDATE counted SET question = '' WHERE entry_id = 8`, 5], [`UPDATE counted SET at = at + interval '1 second' WHERE entry_id = 7`, 4], [`UPDATE counted SET entry_id = 15 - entry_id`, 4],
  [`DELETE FROM counted WHERE entry_id = 8`, 5], [`INSERT INTO counted SELECT e.at, 5, c.question, c.definition, c.members FROM entry e, counted c WHERE e.id = 5 AND c.entry_id = 7`, 3], [`INSERT INTO counted SELECT at, 7000, question, definition, members FROM counted WHERE entry_id = 7`, 5],
] as const)('finds %s', async (statement, batch) => {
  const tables = ['entry', 'batch', 'reading', 'counted', 'field_set'];
  await log.query(tables.map((table) => `CREATE TABLE kept_${table} AS TABLE ${table}`).join(';'));
  try {
    await log.query(statement);
    expect(await log.verify()).toMatchObject({ isSound: false, firstBadBatch: batch });
  } finally {
    await log.query(tables.map((table) => `DELETE FROM ${table}; INSERT INTO ${table} TABLE kept_${table}; DROP TABLE kept_${table}`).join(';'));
  }
  expect((await log.verify()).isSound).toBe(true);
});
