import './reference/as-in-production.js';
import { setTimeout as wait } from 'node:timers/promises';
import { Disturbance } from './reference/disturbance.js';
import { readEntries } from './reference/log-entries.js';
import { faultsOf } from './reference/log-faults.js';
import { LogOperations, type Asked } from './reference/log-operations.js';
import { openLogHouse, type LogHouse } from './reference/open-log-house.js';
import { ShadowRecorder } from './reference/shadow-recorder.js';

const OPERATIONS = Number(process.env.LINLI_LOG_OPERATIONS ?? 2_000);
/** Another one asks other operations. */
const SEED = Number(process.env.LINLI_LOG_SEED ?? 9901);
/** Then it fails: a machine that is several times slower is done before. */
const LIMIT_MS = Number(process.env.LINLI_LOG_LIMIT_MS ?? 300_000);
const TOGETHER = 12;
/** On a busy machine it is a while until the operation of somebody who went away is on record. */
const LATEST_ENTRY_MS = 30_000;

let house: LogHouse;
beforeAll(async () => {
  house = await openLogHouse();
}, 120_000);
afterAll(() => house.district.close());

it(`says the same as what was read in the registers, whoever goes away and whatever is shut (${OPERATIONS} operations)`, async () => {
  const asked: Asked[] = [];
  const end = Date.now() + LIMIT_MS;
  const shadow = new ShadowRecorder();
  shadow.start();
  const disturbance = new Disturbance(house.district);
  const operations = new LogOperations(house, { seed: SEED, disturbance });
  await Promise.all(Array.from({ length: TOGETHER }, async () => {
    while (asked.length < OPERATIONS && Date.now() < end) asked.push(...(await operations.askSome()));
  }));
  await disturbance.end();
  // Whoever went away did not take his operation with him.
  await wait(3_000);
  let entries = await readEntries(house.district.accessLog.database.url);
  const faults = (): string[] => asked.flatMap((one) => faultsOf(one, { entry: entries.get(one.caseNo), shadow: shadow.of(one.caseNo) }).map((fault) => `${fault}: ${one.question.query} ${JSON.stringify(one.question.variables)} ${one.asker.purpose}`));
  for (const last = Date.now() + LATEST_ENTRY_MS; faults().length > 0 && Date.now() < last; entries = await readEntries(house.district.accessLog.database.url)) await wait(500);
  shadow.stop();
  const seen = { operations: asked.length, entries: entries.size, aborted: asked.filter(({ outcome }) => outcome === 'went away').length, withoutRights: asked.filter(({ outcome }) => outcome === 'without rights').length, disturbed: asked.filter(({ wasShut }) => wasShut).length, residents: asked.reduce((sum, { caseNo }) => sum + shadow.of(caseNo).certain.size, 0) };
  process.stdout.write(`complete log: ${JSON.stringify(seen)}\n`);
  expect(faults().slice(0, 20)).toEqual([]);
  expect(Math.min(seen.entries, seen.residents)).toBeGreaterThan(50);
  // What nobody had rights for proves little; fewer than were promised are no proof, and say so.
  expect(seen.withoutRights).toBeLessThan(seen.operations / 20);
  expect(seen.operations).toBeGreaterThanOrEqual(OPERATIONS);
}, LIMIT_MS + 120_000);
