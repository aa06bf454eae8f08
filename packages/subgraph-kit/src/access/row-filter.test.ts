import type { Caller } from '@linli/caller-token';
import { testCaller, testCaseTeam, testResident } from '@linli/test-kit';
import { useSealKey } from '@linli/sealed-id';
import { countRows, listPage, loadPages } from '../register/load-page.js';
import { loadHolding, loadMany, loadOne } from '../register/load-by-key.js';
import { RegisterRow } from '../register/register-row.js';
import { KeptTreeRecord, SealedTreeRecord } from '../test-trees/kept-tree.record.js';
import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { toTreeNo, treeRow } from '../test-trees/tree.js';
import { protectionOf } from './protection.js';

const HERE = '990101001001001';
const THERE = '990101002001001';

let trees: OpenTrees;

beforeAll(async () => {
  useSealKey('a sealing key for tests only');
  trees = await openTrees([
    treeRow({ treeNo: 1, gridCode: HERE, neighbourNos: [2, 7] }),
    treeRow({ treeNo: 2, gridCode: HERE, note: 'JZ1' }),
    treeRow({ treeNo: 3, gridCode: THERE, neighbourNos: [1, 2, 77], note: 'JZ2' }),
    treeRow({ treeNo: 4, gridCode: THERE, neighbourNos: [4] }),
    treeRow({ treeNo: 5, gridCode: HERE, labels: ['child'] }),
    treeRow({ treeNo: 6, gridCode: HERE, labels: ['child'] }),
  ]);
  await trees.register.pool.query(`INSERT INTO "wcnr" VALUES (5, '2012-06-30', '2026-06-30', now()), (6, '2012-06-29', '2026-06-30', now())`);
});
afterAll(() => trees.close());

const STREET = testCaller({ jurisdiction: '990101001' });
const S2 = testCaller({ highestLevel: 'S2' });

const codeOf = (answer: unknown): unknown => (answer instanceof Error ? (answer as Error & { readonly extensions: { readonly code: string } }).extensions.code : answer);

async function byNo(caller: Caller, keys: readonly number[], record = KeptTreeRecord): Promise<unknown[]> {
  return (await loadOne(trees.request(caller), { record, by: 'treeNo', toType: toTreeNo }).loadMany(keys)).map(codeOf);
}

async function listed(caller: Caller, record = KeptTreeRecord): Promise<readonly number[]> {
  const db = trees.request(caller);
  const { nodes, totalCount } = await listPage(db, { record, toType: toTreeNo }, { first: 200 });
  const count = typeof totalCount === 'function' ? await totalCount() : totalCount;
  expect(count).toBe(nodes.length);
  expect(await countRows(db, { record, toType: toTreeNo })).toBe(nodes.length);
  return nodes;
}

describe('a jurisdiction', () => {
  it('narrows lists and counts to the grids that begin with it', async () => {
    expect(await listed(STREET)).toEqual([1, 2, 5, 6]);
    expect(await listed(testCaller())).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await listed(testCaller({ jurisdiction: THERE }))).toEqual([3, 4]);
  });

  it('narrows the pages of each parent, and their counts', async () => {
    const pages = await loadPages<KeptTreeRecord, number, string>(trees.request(STREET), { record: KeptTreeRecord, toType: toTreeNo, by: 'gridCode' }, { first: 9 }).loadMany([HERE, THERE]);
    expect(await Promise.all(pages.map(async (page) => (page instanceof Error ? page : [page.nodes, await (page.totalCount as () => Promise<number>)()])))).toEqual([[[1, 2, 5, 6], 4], [[], 0]]);
  });

  it('tells a row outside it from one that is not there, in one statement', async () => {
    const statements = await trees.statementsOf(async () => expect(await byNo(STREET, [3, 99, 1])).toEqual(['OUTSIDE_JURISDICTION', null, 1]));
    expect(statements).toHaveLength(1);
  });

  it('keeps the columns of a row outside it in the database', async () => {
    const [statement] = await trees.statementsOf(() => byNo(STREET, [3]));
    const { rows } = await trees.register.pool.query<Record<string, unknown>>(statement?.text ?? '', [...(statement?.values ?? [])]);
    expect(rows).toHaveLength(1);
    expect(Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null)).toEqual([['#refusal', 0], ['#key', 3]]);
  });

  it('of several rows of one key leaves those inside it, and is told only where none is', async () => {
    const lists = await loadMany<KeptTreeRecord, number, string>(trees.request(STREET), { record: KeptTreeRecord, by: 'gridCode', toType: toTreeNo }).loadMany([HERE, THERE, 'none']);
    expect(lists.map(codeOf)).toEqual([[1, 2, 5, 6], 'OUTSIDE_JURISDICTION', []]);
  });

  it('lets of a row that holds several keys only those leave that were asked for', async () => {
    const statements = await trees.statementsOf(async () => {
      const lists = await loadHolding(trees.request(STREET), { record: KeptTreeRecord, by: 'neighbourNos', toType: toTreeNo }).loadMany([2, 77, 1, 5]);
      expect(lists.map(codeOf)).toEqual([[1], 'OUTSIDE_JURISDICTION', 'OUTSIDE_JURISDICTION', []]);
    });
    const { rows } = await trees.register.pool.query<Record<string, unknown>>(statements[0]?.text ?? '', [[2], ...(statements[0]?.values ?? []).slice(1)]);
    expect(rows.map((row) => row['#key'])).toEqual([[2], [2]]);
  });

  it.each([[null], [''], ['99'], ['9901'], ['%'], ['990101%'], ['99010100100100112'], ["990101' OR true --"]])('that is %p is none: it reads nobody', async (jurisdiction) => {
    expect(await listed(testCaller({ jurisdiction }))).toEqual([]);
    expect(await byNo(testCaller({ jurisdiction }), [1, 99])).toEqual(['OUTSIDE_JURISDICTION', null]);
  });
});

describe('SELF', () => {
  it('reads the rows in which one stands oneself, wherever they lie', async () => {
    expect(await listed(testResident(1))).toEqual([1, 3]);
    expect(await listed(testResident(4))).toEqual([4]);
    expect(await byNo(testResident(1), [1, 2, 3, 99])).toEqual([1, 'OUTSIDE_JURISDICTION', 3, null]);
  });

  it('reads a ward\'s rows too, of whatever age', async () => {
    expect(await listed(testResident(4, 5))).toEqual([4, 5]);
  });

  it('of nobody reads nothing, even with a jurisdiction', async () => {
    expect(await listed(testCaller({ purpose: 'SELF', residentNo: null }))).toEqual([]);
  });

  it('is the purpose and not the number: staff who are residents read as staff', async () => {
    expect(await listed(testCaller({ residentNo: 4, jurisdiction: '990101001' }))).toEqual([1, 2, 5, 6]);
  });
});

describe('a child under 14', () => {
  it('is left out of lists and counts of purposes that do not reach S3, on his 14th birthday still', async () => {
    expect(await listed(S2)).toEqual([1, 2, 3, 4, 6]);
    expect(await listed(testCaller({ highestLevel: 'S3' }))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is told by key as what the purpose does not reach, after what lies outside', async () => {
    expect(await byNo(S2, [5, 6, 99])).toEqual(['FORBIDDEN_FIELD', 6, null]);
    expect(await byNo(testCaller({ highestLevel: 'S2', jurisdiction: '990101002' }), [5])).toEqual(['OUTSIDE_JURISDICTION']);
  });

  it('may be anybody while the register has no list of children', async () => {
    const other = await openTrees([treeRow({ treeNo: 1, gridCode: HERE })]);
    const { nodes } = await listPage(other.request(S2), { record: KeptTreeRecord, toType: toTreeNo }, { first: 9 });
    await other.close();
    expect(nodes).toEqual([]);
  });
});

describe('a sealed file', () => {
  it('is there for the team of its case', async () => {
    expect(await listed(testCaseTeam('JZ1', 'JZ9'), SealedTreeRecord)).toEqual([2]);
    expect(await byNo(testCaseTeam('JZ1'), [2, 3, 99], SealedTreeRecord)).toEqual([2, null, null]);
  });

  it.each<[string, Caller]>([
    ['a team without cases', testCaseTeam()],
    ['the team under another purpose', { ...testCaseTeam('JZ1', 'JZ2'), purpose: 'CHILD_CARE' }],
    ['the team under a purpose that does not reach it', { ...testCaseTeam('JZ1', 'JZ2'), highestLevel: 'S3' }],
    ['whoever has the whole district', testCaller()],
    ['whom it is about', testResident(2)],
  ])('is as if it were not there for %s', async (_who, caller) => {
    expect(await listed(caller, SealedTreeRecord)).toEqual([]);
    expect(await byNo(caller, [2, 3, 99], SealedTreeRecord)).toEqual([null, null, null]);
  });

  it('that is hidden takes the statement that one takes which there is not', async () => {
    const textOf = async (key: number): Promise<unknown> => (await trees.statementsOf(() => byNo(testCaseTeam('JZ1'), [key], SealedTreeRecord))).map(({ text }) => text);
    expect(await textOf(3)).toEqual(await textOf(99));
  });
});

describe('the statements', () => {
  it('are the same for all jurisdictions, which travel as values', async () => {
    const texts = new Set<string>();
    for (const jurisdiction of ['990101', '990101001', '990101002001001', '110105']) {
      const statements = await trees.statementsOf(async () => {
        await byNo(testCaller({ jurisdiction, highestLevel: 'S2' }), [1]);
        await listed(testCaller({ jurisdiction, highestLevel: 'S2' }));
      });
      for (const { text } of statements) texts.add(text);
    }
    expect(texts.size).toBe(3);
  });
});

describe('a record', () => {
  it('that does not say whose rows are whose is read by nobody', () => {
    class UndecidedRecord extends RegisterRow {}
    expect(() => protectionOf(UndecidedRecord)).toThrow('UndecidedRecord: expected @Protected');
  });
});
