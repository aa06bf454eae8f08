import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { toTreeNo, treeRow } from '../test-trees/tree.js';
import { TreeRecord } from '../test-trees/tree.record.js';
import { isRecorded } from './condition.js';
import { loadHolding, loadMany, loadOne } from './load-by-key.js';

let trees: OpenTrees;

beforeAll(async () => {
  trees = await openTrees([
    treeRow({ treeNo: 1, gridCode: 'a', plantedDate: '2001-01-01', neighbourNos: [2, 3], labels: ['shade'] }),
    treeRow({ treeNo: 2, gridCode: 'a', plantedDate: '2003-01-01', neighbourNos: [1] }),
    treeRow({ treeNo: 3, gridCode: 'a', plantedDate: '2003-01-01', neighbourNos: [1, 9], note: 'hollow' }),
    treeRow({ treeNo: 4, gridCode: "b'", plantedDate: '1999-01-01', labels: ['shade', "it's"] }),
  ]);
});
afterAll(() => trees.close());

describe('one row per key', () => {
  const byNo = () => loadOne(trees.request(), { record: TreeRecord, by: 'treeNo', toType: toTreeNo });

  it('comes in the order of the keys, null where there is none', async () => {
    expect(await byNo().loadMany([4, 99, 1, 2])).toEqual([4, null, 1, 2]);
  });

  it('comes for a key that is asked for twice, and for none', async () => {
    expect(await byNo().loadMany([2, 2, 1, 2])).toEqual([2, 2, 1, 2]);
    expect(await byNo().loadMany([])).toEqual([]);
  });

  it('is read in one statement for all keys of a tick', async () => {
    const loader = byNo();
    const statements = await trees.statementsOf(() => Promise.all([loader.load(1), loader.load(99), loader.loadMany([2, 3])]));
    expect(statements.map(({ values }) => values)).toEqual([[[1, 99, 2, 3]]]);
  });

  it('is found by text, whatever it says', async () => {
    const byGrid = loadOne<TreeRecord, number, string>(trees.request(), { record: TreeRecord, by: 'gridCode', toType: toTreeNo });
    expect(await byGrid.loadMany(["b'", "' OR true --", 'a'])).toEqual([4, null, 1]);
  });

  it('is the first in the order that is asked for', async () => {
    const inOrder = (isDescending: boolean) => loadOne<TreeRecord, number, string>(trees.request(), { record: TreeRecord, by: 'gridCode', toType: toTreeNo, orderBy: 'plantedDate', isDescending }).load('a');
    expect(await inOrder(false)).toBe(1);
    expect(await inOrder(true)).toBe(3);
  });

  it('is narrowed by conditions', async () => {
    const hollow = loadOne(trees.request(), { record: TreeRecord, by: 'treeNo', toType: toTreeNo, where: [isRecorded('note', true)] });
    expect(await hollow.loadMany([1, 3])).toEqual([null, 3]);
  });
});

describe('all rows per key', () => {
  it('come in the order of the keys, empty where there are none, each list in its own order', async () => {
    const ofGrid = loadMany<TreeRecord, number, string>(trees.request(), { record: TreeRecord, by: 'gridCode', toType: toTreeNo, orderBy: 'plantedDate', isDescending: true });
    const statements = await trees.statementsOf(async () => expect(await ofGrid.loadMany(["b'", 'none', 'a'])).toEqual([[4], [], [3, 2, 1]]));
    expect(statements).toHaveLength(1);
  });

  it('come by number when no order is asked for', async () => {
    expect(await loadMany<TreeRecord, number, string>(trees.request(), { record: TreeRecord, by: 'gridCode', toType: toTreeNo }).load('a')).toEqual([1, 2, 3]);
  });
});

describe('rows that hold a key in a list', () => {
  it('come for each of the keys that they hold', async () => {
    const withNeighbour = loadHolding(trees.request(), { record: TreeRecord, by: 'neighbourNos', toType: toTreeNo });
    const statements = await trees.statementsOf(async () => expect(await withNeighbour.loadMany([9, 1, 77, 2])).toEqual([[3], [2, 3], [], [1]]));
    expect(statements).toHaveLength(1);
  });

  it('are found by text too', async () => {
    const labelled = loadHolding<TreeRecord, number, string>(trees.request(), { record: TreeRecord, by: 'labels', toType: toTreeNo });
    expect(await labelled.loadMany(['shade', "it's", 'none'])).toEqual([[1, 4], [4], []]);
  });
});

describe('a reading', () => {
  const READING = { record: TreeRecord, by: 'treeNo', toType: toTreeNo } as const;

  it('has one loader in a request, however often it is made', () => {
    const request = trees.request();
    expect(loadOne(request, READING)).toBe(loadOne(request, { ...READING }));
    expect(loadOne(request, { ...READING, where: [isRecorded('note', true)] })).not.toBe(loadOne(request, READING));
    expect(loadMany(request, READING)).not.toBe(loadOne(request, READING));
  });

  it('is made anew for the next request, so that nothing read for one caller reaches another', () => {
    expect(loadOne(trees.request(), READING)).not.toBe(loadOne(trees.request(), READING));
  });
});
