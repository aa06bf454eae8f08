import { countEntries } from './count-entries.js';
import type { AccessLog } from './open-access-log.js';
import { createReadPool } from './store/read-pool.js';
import { createTestLog, type TestLog } from './test-log.js';
import { testEntry } from './test-entry.js';

let log: TestLog;
let open: AccessLog;

beforeAll(async () => {
  log = await createTestLog();
  let now = Date.parse('2026-09-01T00:00:00Z');
  open = await log.open({ now: () => (now += 40_000_000) });
  // Two hundred operations over three months; every tenth is a page that holds everybody.
  for (let place = 0; place < 200; place++) {
    await open.append(testEntry({
      subject: `clerk-${place % 3}`, department: place % 2 ? 'community' : 'justice', purpose: place % 5 ? 'ONE_STOP' : 'MEDIATION', residents: place % 10 ? [place % 7] : Array.from({ length: 50 }, (_each, no) => no),
      hidden: place % 50 === 0 ? { until: '2027-01-01', basis: 'an investigation' } : null,
    }));
  }
}, 60_000);
afterAll(() => log.close());

const placesWhere = (isSo: (place: number) => boolean): number[] => Array.from({ length: 200 }, (_each, place) => place).filter(isSo).map((place) => place + 1).reverse();

async function all(lookUp: Parameters<AccessLog['list']>[0], asResidentOn?: string): Promise<number[]> {
  const ids: number[] = [];
  for (let after: string | null = null, hasNextPage = true; hasNextPage;) {
    const page = await open.list(lookUp, { first: 17, after, ...(asResidentOn ? { asResidentOn } : {}) });
    ids.push(...page.entries.map(({ id }) => id));
    ({ endCursor: after, hasNextPage } = page);
  }
  return ids;
}

it.each([
  ['a resident', { resident: 3 }, (place: number) => place % 10 === 0 || place % 7 === 3],
  ['a resident of bulk questions only', { resident: 49 }, (place: number) => place % 10 === 0],
  ['an actor', { actor: 'clerk-1' }, (place: number) => place % 3 === 1],
  ['a department', { department: 'justice' }, (place: number) => place % 2 === 0],
  ['a purpose', { purpose: 'MEDIATION' }, (place: number) => place % 5 === 0],
  ['nobody', { actor: 'nobody' }, () => false],
] as const)('lists the entries of %s, newest first, page by page, over all months', async (_who, lookUp, isHis) => {
  expect(await all(lookUp)).toEqual(placesWhere(isHis));
});

it('lists those of a time alone, and counts them', async () => {
  const { entries } = await open.list({ resident: 49 }, { first: 200 });
  const [untilAt, fromAt] = [entries[3]?.at ?? '', entries[7]?.at ?? ''];
  const range = { fromAt, untilAt };
  const pool = createReadPool(log.database.url, { limitMs: 5_000 });
  expect((await open.list({ resident: 49 }, { first: 200, ...range })).entries).toEqual(entries.slice(4, 8));
  expect((await open.list({ department: 'justice' }, { first: 200, ...range })).entries.map(({ id }) => id)).toEqual(expect.arrayContaining(entries.slice(4, 8).map(({ id }) => id)));
  expect(await countEntries(pool, { resident: 49 }, range)).toBe(4);
  expect(await countEntries(pool, { resident: 49 }, { asResidentOn: '2026-12-31' })).toBe(16);
  expect(await countEntries(pool, { actor: 'nobody' })).toBe(0);
  await pool.end();
});

it('hides from a resident what is hidden until a later day, and from nobody else', async () => {
  expect(await all({ resident: 49 }, '2026-12-31')).toEqual(placesWhere((place) => place % 10 === 0 && place % 50 !== 0));
  expect(await all({ resident: 49 }, '2027-01-01')).toEqual(placesWhere((place) => place % 10 === 0));
});

it('refuses pages and cursors that are none of its own', async () => {
  await expect(open.list({ resident: 1 }, { first: 201 })).rejects.toThrow('first: expected 1 to 200, but got 201');
  await expect(open.list({ resident: 1 }, { first: 1, after: 'x' })).rejects.toThrow('after: expected the endCursor of a page, but got another text');
});
