import { testCohortSet } from '@linli/test-kit';
import { countEntries } from './count-entries.js';
import type { AccessLog } from './open-access-log.js';
import { pruneAccessLog } from './prune-access-log.js';
import { createReadPool } from './store/read-pool.js';
import { createTestLog, type TestLog } from './test-log.js';
import { testEntry } from './test-entry.js';

const OPERATIONS = 120;
/** Read now and then, and counted now and then. */
const RESIDENT = 30_003;
/** When nothing is hidden any more. */
const LATER = '2027-02-01';
// What is tried here is not how fast it is.
const LIMIT_MS = 30_000;
const SELDOM = 200_001;

let log: TestLog;
let open: AccessLog;

/** What the operation of this place did: it counted, or it read. */
const setOf = (place: number): readonly number[] => [7, ...(place % 4 === 0 ? [RESIDENT] : []), ...(place === 2 ? [SELDOM] : []), 70_000 + place];
const counts = (place: number): boolean => place % 2 === 0;
const isHidden = (place: number): boolean => place % 24 === 0;

beforeAll(async () => {
  log = await createTestLog();
  let now = Date.parse('2026-09-01T00:00:00Z');
  open = await log.open({ limitMs: LIMIT_MS, now: () => (now += 40_000_000) });
  for (let place = 0; place < OPERATIONS; place++) {
    await open.append(testEntry({
      subject: `analyst-${place % 3}`, purpose: 'STATISTICS', residents: counts(place) ? [] : place % 3 ? [1] : [RESIDENT], hidden: isHidden(place) ? { until: '2027-01-01', basis: 'an investigation' } : null,
      counted: counts(place) ? { question: place % 8 ? `TJ-${place}` : null, definition: `{"age":{"gte":${place}}}`, set: testCohortSet(setOf(place), { hasRuns: place % 3 === 0 }) } : null,
    }));
  }
}, 60_000);
afterAll(() => log.close());

async function all(lookUp: Parameters<AccessLog['list']>[0], { first = 7, asResidentOn = LATER }: { readonly first?: number; readonly asResidentOn?: string } = {}): Promise<number[]> {
  const ids: number[] = [];
  for (let after: string | null = null, hasNextPage = true; hasNextPage;) {
    const page = await open.list(lookUp, { first, after, asResidentOn });
    ids.push(...page.entries.map(({ id }) => id));
    ({ endCursor: after, hasNextPage } = page);
  }
  return ids;
}

const idsWhere = (isSo: (place: number) => boolean): number[] => Array.from({ length: OPERATIONS }, (_each, place) => place).filter(isSo).map((place) => place + 1).reverse();
const isHis = (place: number): boolean => (counts(place) ? place % 4 === 0 : place % 3 === 0);

describe('the entries of a resident', () => {
  it.each([1, 2, 7, 40, 200])('are those that read him and those that counted him, newest first, each once, %d a page', async (first) => {
    expect(await all({ resident: RESIDENT }, { first })).toEqual(idsWhere(isHis));
    expect(await all({ resident: RESIDENT }, { first, asResidentOn: '2026-12-31' })).toEqual(idsWhere((place) => isHis(place) && !isHidden(place)));
  });

  it.each([
    ['was counted in all', 7, counts], ['was counted in one', 70_006, (place: number) => place === 6], ['was counted far down', SELDOM, (place: number) => place === 2], ['was neither', 5, () => false], ['has a number beyond every set', 2 ** 31 - 1, () => false],
  ] as const)('are right for one who %s', async (_what, resident, isSo) => {
    expect(await all({ resident })).toEqual(idsWhere(isSo));
  });

  it('say in which question he was counted, and nothing of the others', async () => {
    const { entries } = await open.list({ resident: SELDOM }, { first: 5, asResidentOn: LATER });
    expect(entries).toEqual([{ ...testEntry({ subject: 'analyst-2', purpose: 'STATISTICS', residents: [], fields: ['Query.resident', 'Resident.name'] }), counted: { question: 'TJ-2', definition: '{"age":{"gte":2}}' }, id: 3, at: expect.any(String) as string, batch: 3 }]);
  });

  it('are counted, and narrowed to a time', async () => {
    const { entries } = await open.list({ resident: RESIDENT }, { first: 200, asResidentOn: LATER });
    const range = { asResidentOn: LATER, fromAt: entries[9]?.at ?? '', untilAt: entries[3]?.at ?? '' };
    const pool = createReadPool(log.database.url, { limitMs: 5_000 });
    expect((await open.list({ resident: RESIDENT }, { first: 200, ...range })).entries).toEqual(entries.slice(4, 10));
    expect(await countEntries(pool, { resident: RESIDENT }, range)).toBe(6);
    expect(await countEntries(pool, { resident: RESIDENT }, { asResidentOn: LATER })).toBe(entries.length);
    expect(await countEntries(pool, { resident: RESIDENT }, { asResidentOn: '2026-12-31' })).toBe(idsWhere((place) => isHis(place) && !isHidden(place)).length);
    await pool.end();
  });

  it('stand still while others are put on record', async () => {
    const page = await open.list({ resident: RESIDENT }, { first: 3, asResidentOn: LATER });
    await open.append(testEntry({ residents: [], counted: { question: null, definition: 'later', set: testCohortSet([RESIDENT]) } }));
    const next = await open.list({ resident: RESIDENT }, { first: 3, after: page.endCursor, asResidentOn: LATER });
    expect([...page.entries, ...next.entries].map(({ id }) => id)).toEqual(idsWhere(isHis).slice(0, 6));
  });
});

it('tells those who oversee the log who was read, and not who was counted', async () => {
  const { entries } = await open.list({ resident: RESIDENT }, { first: 200 });
  expect(entries.map(({ id }) => id)).toEqual(idsWhere((place) => isHis(place) && !counts(place)));
  const pool = createReadPool(log.database.url, { limitMs: 5_000 });
  expect(await countEntries(pool, { resident: RESIDENT })).toBe(entries.length);
  expect(await countEntries(pool, { resident: SELDOM })).toBe(0);
  await pool.end();
});

it('shows those who oversee the log what was asked', async () => {
  const { entries } = await open.list({ actor: 'analyst-1' }, { first: 2 });
  expect(entries.map(({ counted }) => counted)).toEqual([{ question: 'TJ-118', definition: '{"age":{"gte":118}}' }, null]);
});

describe('a log in which much was counted', () => {
  let busy: TestLog;
  let writer: AccessLog;

  beforeAll(async () => {
    busy = await createTestLog();
    writer = await busy.open({ limitMs: LIMIT_MS });
  });
  afterAll(() => busy.close());

  const count = (set: Buffer): Promise<void> => writer.append(testEntry({ residents: [], counted: { question: 'TJ', definition: 'all', set } }));

  it('finds somebody in large sets of every kind', async () => {
    const everyTenth = Array.from({ length: 100_000 }, (_each, place) => 10 * place + 1);
    const dense = Array.from({ length: 500_000 }, (_each, place) => 2 * place + 1);
    const everybody = Array.from({ length: 1_000_000 }, (_each, place) => place + 1);
    for (const set of [everyTenth, dense, everybody]) for (const hasRuns of [true, false]) await count(testCohortSet(set, { hasRuns }));
    const found = async (resident: number): Promise<number[]> => (await writer.list({ resident }, { first: 20, asResidentOn: LATER })).entries.map(({ id }) => id);
    expect(await found(999_991)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(await found(999_993)).toEqual([6, 5, 4, 3]);
    expect(await found(1_000_000)).toEqual([6, 5]);
    expect(await found(1_000_001)).toEqual([]);
    expect(await busy.verify()).toMatchObject({ isSound: true, entries: 6 });
  });

  it('parts what waits into batches by the size of its sets', async () => {
    const set = testCohortSet(Array.from({ length: 500_000 }, (_each, place) => 2 * place + 1));
    await Promise.all(Array.from({ length: 70 }, () => count(set)));
    const rows = await busy.query('SELECT b.number::int, b.entry_count, (SELECT sum(octet_length(members)) FROM counted c WHERE c.entry_id >= b.first_id AND c.entry_id < b.first_id + b.entry_count)::int AS bytes FROM batch b WHERE number > 6 ORDER BY 1');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.map(({ bytes }) => bytes as number).filter((bytes) => bytes > 1_000_000)).toEqual([]);
    expect(rows.reduce((sum, row) => sum + (row.entry_count as number), 0)).toBe(70);
  });

  it('looks through so many sets for a page, and says where the next one goes on', async () => {
    const [his, others] = [testCohortSet([2_000_000]), testCohortSet([1, 70_000, 2_000_001])];
    await count(his);
    await writer.append(testEntry({ residents: [2_000_000] }));
    await Promise.all(Array.from({ length: 2_100 }, () => count(others)));
    const end = (await busy.query('SELECT max(id)::int AS id FROM entry'))[0]?.id as number;
    const first = await writer.list({ resident: 2_000_000 }, { first: 10, asResidentOn: LATER });
    expect(first).toEqual({ entries: [], endCursor: expect.any(String) as string, hasNextPage: true });
    const second = await writer.list({ resident: 2_000_000 }, { first: 10, after: first.endCursor, asResidentOn: LATER });
    expect(second).toMatchObject({ entries: [{ id: end - 2_100, counted: null }, { id: end - 2_101, counted: { question: 'TJ' } }], hasNextPage: false });
    const pool = createReadPool(busy.database.url, { limitMs: 5_000 });
    expect(await countEntries(pool, { resident: 2_000_000 }, { asResidentOn: LATER })).toBeNull();
    expect(await countEntries(pool, { actor: 'clerk-1' })).toBe(end);
    await pool.end();
  });

  it('shows what read him before what was not looked at, and no more', async () => {
    await writer.append(testEntry({ residents: [2_000_000] }));
    const { entries, hasNextPage, endCursor } = await writer.list({ resident: 2_000_000 }, { first: 10, asResidentOn: LATER });
    expect(entries).toHaveLength(1);
    expect(hasNextPage).toBe(true);
    expect((await writer.list({ resident: 2_000_000 }, { first: 1, asResidentOn: LATER })).entries).toEqual(entries);
    expect((await writer.list({ resident: 2_000_000 }, { first: 10, after: endCursor, asResidentOn: LATER })).entries).toHaveLength(2);
  });
});

it.each([
  ['what is no set', { residents: [], counted: { question: null, definition: 'x', set: Buffer.from('all') } }], ['a set beside residents who were read', { residents: [1], counted: { question: null, definition: 'x', set: testCohortSet([1]) } }],
])('puts %s on no record, and whatever waits with it on record', async (_what, differences) => {
  const before = await log.query('SELECT count(*)::int AS count FROM entry');
  const [refused, written] = await Promise.allSettled([open.append(testEntry(differences)), open.append(testEntry())]);
  expect([refused?.status, written?.status]).toEqual(['rejected', 'fulfilled']);
  expect(await log.query('SELECT count(*)::int - 1 AS count FROM entry')).toEqual(before);
});

it('prunes sets with their entries, and the chain is sound', async () => {
  const old = await createTestLog();
  let now = Date.parse('2023-09-20T00:00:00Z');
  const writer = await old.open({ now: () => (now += 86_400_000) });
  for (let day = 0; day < 60; day++) await writer.append(testEntry({ residents: [], counted: { question: null, definition: String(day), set: testCohortSet([5]) } }));
  const { months } = await pruneAccessLog({ url: old.database.url, headsFile: old.headsFile, privateKey: old.keys.privateKey, months: 36, now: () => Date.parse('2026-11-26T00:00:00Z') });
  expect(months).toEqual(['2023-09', '2023-10']);
  expect(await old.query('SELECT count(*)::int AS count, min(at)::date::text AS oldest FROM counted')).toEqual([{ count: 19, oldest: '2023-11-01' }]);
  expect((await writer.list({ resident: 5 }, { first: 200, asResidentOn: LATER })).entries).toHaveLength(19);
  expect(await old.verify()).toMatchObject({ isSound: true, entries: 19 });
  await old.close();
});

it('brings a store of before there were sets up to date, with the months that it has', async () => {
  const old = await createTestLog();
  const first = await old.open({ now: () => Date.parse('2026-09-01T00:00:00Z') });
  await first.append(testEntry());
  await first.close();
  await old.query('DROP TABLE counted; DELETE FROM schema_version WHERE version = 2');
  const second = await old.open({ now: () => Date.parse('2026-09-02T00:00:00Z') });
  await second.append(testEntry({ residents: [], counted: { question: 'TJ', definition: 'x', set: testCohortSet([1]) } }));
  expect((await second.list({ resident: 1 }, { first: 5, asResidentOn: LATER })).entries.map(({ id }) => id)).toEqual([2, 1]);
  expect(await old.query(`SELECT attstorage FROM pg_attribute WHERE attrelid = 'counted_2026_09'::regclass AND attname = 'members'`)).toEqual([{ attstorage: 'e' }]);
  expect(await old.verify()).toMatchObject({ isSound: true, entries: 2 });
  await old.close();
});
