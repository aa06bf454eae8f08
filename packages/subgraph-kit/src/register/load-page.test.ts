import { useSealKey } from '@linli/sealed-id';
import type { Connection, Edge } from '../graph/connection.js';
import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { toTreeNo, treeRow } from '../test-trees/tree.js';
import { TreeRecord } from '../test-trees/tree.record.js';
import { beginsWith, from } from './condition.js';
import { countRows, listPage, loadPages, type ListReading, type PageRequest } from './load-page.js';

type Reading = Omit<ListReading<TreeRecord, number>, 'record' | 'toType'>;

// 23 trees, of which several were planted on the same day and most stand in one grid.
const TREES = Array.from({ length: 23 }, (_each, place) => treeRow({ treeNo: place + 1, plantedDate: `20${10 + (place % 5)}-06-01`, gridCode: place < 16 ? 'a' : 'b', recordedAt: `2026-06-30T00:00:00.00${place % 3}001Z` }));

let trees: OpenTrees;

beforeAll(async () => {
  useSealKey('a sealing key for tests only');
  trees = await openTrees(TREES);
});
afterAll(() => trees.close());

const page = (reading: Reading, request: PageRequest): Promise<Connection<number>> => listPage(trees.request(), { record: TreeRecord, toType: toTreeNo, ...reading }, request);

async function now<T>(lazy: T | (() => T | Promise<T>)): Promise<T> {
  return typeof lazy === 'function' ? (lazy as () => T | Promise<T>)() : lazy;
}

/** All entries from the first page to the last, and how many pages that took. */
async function walk(first: number, read: (request: PageRequest) => Promise<Connection<number>>): Promise<{ readonly seen: number[]; readonly pages: number }> {
  const seen: number[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages++) {
    const { nodes, pageInfo }: Connection<number> = await read({ first, after });
    seen.push(...nodes);
    expect(pageInfo.hasPreviousPage).toBe(pages > 1);
    if (!pageInfo.hasNextPage) return { seen, pages };
    after = await now(pageInfo.endCursor);
  }
}

function codeOf(work: () => unknown): Promise<unknown> {
  return (async () => work())().then(() => 'taken', (error: { extensions?: { code: string } }) => error.extensions?.code);
}

const sortedBy = (key: (row: TreeRecord) => string): number[] => [...TREES].sort((one, other) => key(one).localeCompare(key(other)) || one.treeNo - other.treeNo).map(toTreeNo);

describe('the pages of a list', () => {
  it.each<[string, Reading, number[]]>([
    ['by number', {}, TREES.map(toTreeNo)],
    ['by number, from the end', { isDescending: true }, TREES.map(toTreeNo).reverse()],
    ['by a day that many share', { orderBy: 'plantedDate' }, sortedBy(({ plantedDate }) => plantedDate)],
    ['by a day that many share, newest first', { orderBy: 'plantedDate', isDescending: true }, sortedBy(({ plantedDate }) => plantedDate).reverse()],
    ['by an instant with microseconds', { orderBy: 'recordedAt' }, sortedBy(({ recordedAt }) => recordedAt)],
    ['by text', { orderBy: 'gridCode', isDescending: true }, sortedBy(({ gridCode }) => gridCode).reverse()],
    ['of a part of it', { orderBy: 'plantedDate', where: [beginsWith('gridCode', 'b')] }, sortedBy(({ plantedDate }) => plantedDate).filter((treeNo) => treeNo > 16)],
  ])('%s hold each entry exactly once, whatever the size of a page', async (_case, reading, expected) => {
    for (const first of [1, 4, expected.length, 200]) {
      expect(await walk(first, (request) => page(reading, request))).toEqual({ seen: expected, pages: Math.ceil(expected.length / first) });
    }
  });

  it('can be gone on with after any entry', async () => {
    const { edges } = await page({ orderBy: 'plantedDate' }, { first: 200 });
    const entries: readonly Edge<number>[] = await now(edges);
    for (const [place, { cursor }] of entries.entries()) {
      expect((await page({ orderBy: 'plantedDate' }, { first: 200, after: await now(cursor) })).nodes).toEqual(entries.slice(place + 1).map(({ node }) => node));
    }
  });

  it('of an empty list are one, without cursors', async () => {
    const { nodes, edges, pageInfo, totalCount } = await page({ where: [beginsWith('gridCode', 'none')] }, { first: 5 });
    expect([nodes, await now(edges), pageInfo.hasNextPage, await now(pageInfo.startCursor), await now(pageInfo.endCursor), await now(totalCount)]).toEqual([[], [], false, null, null, 0]);
  });
});

describe('the size of a page', () => {
  it('may be none: only whether there are more, and how many', async () => {
    const { nodes, pageInfo, totalCount } = await page({}, { first: 0 });
    expect([nodes, pageInfo.hasNextPage, await now(pageInfo.endCursor), await now(totalCount)]).toEqual([[], true, null, 23]);
  });

  it('may be 200', async () => {
    expect((await page({}, { first: 200 })).nodes).toHaveLength(23);
  });

  it.each([[201, 'PAGE_TOO_LARGE'], [1_000_000, 'PAGE_TOO_LARGE'], [-1, 'BAD_USER_INPUT']])('may not be %i', async (first, code) => {
    expect(await codeOf(() => page({}, { first }))).toBe(code);
    expect(await codeOf(() => loadPages<TreeRecord, number, string>(trees.request(), { record: TreeRecord, toType: toTreeNo, by: 'gridCode' }, { first }))).toBe(code);
  });
});

describe('a count', () => {
  it('is of the whole list on every page, and costs a statement only where it is asked for', async () => {
    const where = [from('plantedDate', '2012-01-01')];
    const expected = TREES.filter(({ plantedDate }) => plantedDate >= '2012-01-01').length;
    const first = await page({ where }, { first: 2 });
    const second = await page({ where }, { first: 2, after: await now(first.pageInfo.endCursor) });
    expect([await now(first.totalCount), await now(second.totalCount), await countRows(trees.request(), { record: TreeRecord, toType: toTreeNo, where })]).toEqual([expected, expected, expected]);
    expect(await trees.statementsOf(() => page({ where }, { first: 2 }))).toHaveLength(1);
  });
});

describe('a cursor', () => {
  it.each<[string, Reading]>([['another order', { orderBy: 'plantedDate' }], ['the other direction', { isDescending: true }], ['another column', { orderBy: 'gridCode' }]])('of a list does not hold in %s', async (_case, reading) => {
    const after = await now((await page({}, { first: 2 })).pageInfo.endCursor);
    expect(await codeOf(() => page(reading, { first: 2, after }))).toBe('CURSOR_INVALID');
  });

  it('that was made up is refused', async () => {
    expect(await codeOf(() => page({}, { first: 2, after: 'made-up' }))).toBe('CURSOR_INVALID');
  });
});

describe('a page for each parent', () => {
  const ofGrid = (request: PageRequest, reading: Reading = {}) => loadPages<TreeRecord, number, string>(trees.request(), { record: TreeRecord, toType: toTreeNo, by: 'gridCode', ...reading }, request);

  it('comes in the order of the parents, in one statement, each with its own first entries', async () => {
    const loader = ofGrid({ first: 3 });
    const statements = await trees.statementsOf(async () => {
      const pages = (await loader.loadMany(['b', 'none', 'a'])) as Connection<number>[];
      expect(pages.map(({ nodes, pageInfo }) => [nodes, pageInfo.hasNextPage])).toEqual([[[17, 18, 19], true], [[], false], [[1, 2, 3], true]]);
    });
    expect(statements).toHaveLength(1);
  });

  it('is counted for all parents in one statement', async () => {
    const pages = (await ofGrid({ first: 1 }, { where: [from('plantedDate', '2012-01-01')] }).loadMany(['a', 'b', 'none'])) as Connection<number>[];
    const expected = ['a', 'b', 'none'].map((gridCode) => TREES.filter((row) => row.gridCode === gridCode && row.plantedDate >= '2012-01-01').length);
    const statements = await trees.statementsOf(async () => expect(await Promise.all(pages.map(({ totalCount }) => now(totalCount)))).toEqual(expected));
    expect(statements).toHaveLength(1);
  });

  it.each(['a', 'b'])('leads from one to the next of %s until each entry was seen once', async (gridCode) => {
    const expected = sortedBy(({ plantedDate }) => plantedDate).reverse().filter((treeNo) => TREES[treeNo - 1]?.gridCode === gridCode);
    expect((await walk(3, (request) => ofGrid(request, { orderBy: 'plantedDate', isDescending: true }).load(gridCode))).seen).toEqual(expected);
  });
});
