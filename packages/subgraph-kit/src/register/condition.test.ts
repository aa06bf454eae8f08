import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { TREE_KIND, toTreeNo, treeRow } from '../test-trees/tree.js';
import { TreeRecord } from '../test-trees/tree.record.js';
import { activeOn, before, beforeOrNever, beginsWith, differs, equals, from, fromOrOpen, holds, isCode, isOneOfCodes, isRecorded, oneOf, upTo, whenSql, type Condition } from './condition.js';
import { listPage } from './load-page.js';

// The grid codes hold what LIKE and SQL take for signs of their own.
const LONGEST = 'w'.repeat(60);
const GRIDS = ['990101001', '990101002', '%', '%x', '_', '_x', "'", "' OR true --", '\\', '\\x', 'x', 'X', '99', '9', LONGEST];

let trees: OpenTrees;

beforeAll(async () => {
  trees = await openTrees([
    ...GRIDS.map((gridCode, place) => treeRow({ treeNo: place + 1, gridCode })),
    treeRow({ treeNo: 21, gridCode: 'kind', kindCode: '02', plantedDate: '2010-01-01', note: 'hollow', neighbourNos: [22, 23], labels: ["it's", 'a,b'], isOld: true }),
    treeRow({ treeNo: 22, gridCode: 'kind', kindCode: '77', plantedDate: '2020-01-01', neighbourNos: [21], labels: ['%'], isOld: false }),
    treeRow({ treeNo: 23, gridCode: 'kind', kindCode: null, plantedDate: '2030-01-01' }),
  ]);
});
afterAll(() => trees.close());

async function foundBy(...where: (Condition<keyof TreeRecord & string> | null)[]): Promise<readonly number[]> {
  return (await listPage(trees.request(), { record: TreeRecord, toType: toTreeNo, where }, { first: 200 })).nodes;
}

const gridsOf = (treeNos: readonly number[]): (string | undefined)[] => treeNos.map((treeNo) => GRIDS[treeNo - 1]);

describe('a prefix', () => {
  it.each([
    ['9', ['990101001', '990101002', '99', '9']],
    ['99', ['990101001', '990101002', '99']],
    ['990101001', ['990101001']],
    ['9901010011', []],
    ['%', ['%', '%x']],
    ['_', ['_', '_x']],
    ["'", ["'", "' OR true --"]],
    ["' OR true --", ["' OR true --"]],
    ['\\', ['\\', '\\x']],
    ['x', ['x']],
    ['99%', []],
    ['_9', []],
    [LONGEST, [LONGEST]],
    [LONGEST.slice(1), [LONGEST]],
    [`${LONGEST}w`, []],
  ])('%s is no pattern and no SQL: it finds what begins with it', async (prefix, expected) => {
    expect(gridsOf(await foundBy(beginsWith('gridCode', prefix)))).toEqual(expected);
  });
});

// PostgreSQL's own image sorts by a language, not by bytes: there a sign comes before every digit, or counts for nothing.
describe('in a database that sorts by a language, a prefix', () => {
  beforeAll(() => trees.register.pool.query('ALTER TABLE "gysm" ALTER COLUMN "szwg" TYPE varchar(60) COLLATE "en-US-x-icu"'));
  afterAll(() => trees.register.pool.query('ALTER TABLE "gysm" ALTER COLUMN "szwg" TYPE varchar(60) COLLATE "default"'));

  it.each([
    ['9', ['990101001', '990101002', '99', '9']], ['99', ['990101001', '990101002', '99']], ['990101', ['990101001', '990101002']], ['990101001', ['990101001']], ['990101009', []], ['%', ['%', '%x']], ['x', ['x']],
  ])('%s finds the same', async (prefix, expected) => {
    expect(gridsOf(await foundBy(beginsWith('gridCode', prefix)))).toEqual(expected);
  });
});

describe('a condition', () => {
  const KIND = { property: 'gridCode', operator: '=', value: 'kind' } as const;

  it.each<[string, Condition<keyof TreeRecord & string> | null, number[]]>([
    ['that is not given', equals('kindCode', undefined), [21, 22, 23]],
    ['that is null', equals('kindCode', null), [21, 22, 23]],
    ['of being equal', equals('plantedDate', '2020-01-01'), [22]],
    ['of being equal to false', equals('isOld', false), [22]],
    ['of being equal to SQL', equals('note', "' OR true --"), []],
    ['of being other', differs('treeNo', 22), [21, 23]],
    ['of a day or later', from('plantedDate', '2020-01-01'), [22, 23]],
    ['of a day or earlier', upTo('plantedDate', '2020-01-01'), [21, 22]],
    ['of before a day', before('plantedDate', '2020-01-01'), [21]],
    ['of a value or a later one, or none', fromOrOpen('kindCode', '77'), [22, 23]],
    ['of before a value, or none', beforeOrNever('kindCode', '77'), [21, 23]],
    ['of before a value or none that is not given', beforeOrNever('kindCode', null), [21, 22, 23]],
    ['of one of several numbers', oneOf('treeNo', [21, 23, 99]), [21, 23]],
    ['of one of no values', oneOf('kindCode', []), []],
    ['of a code\'s word', isCode('kindCode', { table: TREE_KIND, word: 'CAMPHOR' }), [21]],
    ['of a code of no table', isCode('kindCode', { table: TREE_KIND, word: 'UNMAPPED' }), [22]],
    ['of a word that is not given', isCode('kindCode', { table: TREE_KIND, word: null }), [21, 22, 23]],
    ['of a register\'s own code', isCode('kindCode', { table: TREE_KIND, word: 'GINKGO', crosswalk: { 77: '01' } }), [22]],
    ['of a code outside a register\'s own', isCode('kindCode', { table: TREE_KIND, word: 'UNMAPPED', crosswalk: { 77: '01' } }), [21]],
    ['of a word that a register cannot express', isCode('kindCode', { table: TREE_KIND, word: 'CAMPHOR', crosswalk: { 77: '01' } }), []],
    ['of one of several words', isOneOfCodes('kindCode', { table: TREE_KIND, words: ['CAMPHOR', 'GINKGO'] }), [21]],
    ['of one of no words', isOneOfCodes('kindCode', { table: TREE_KIND, words: [] }), []],
    ['of words that are not given', isOneOfCodes('kindCode', { table: TREE_KIND, words: undefined }), [21, 22, 23]],
    ['of words and of no table', isOneOfCodes('kindCode', { table: TREE_KIND, words: ['UNMAPPED', 'CAMPHOR'] }), [21, 22]],
    ['of other words and of no table', isOneOfCodes('kindCode', { table: TREE_KIND, words: ['UNMAPPED', 'GINKGO'] }), [22]],
    ['of being recorded', isRecorded('note', true), [21]],
    ['of not being recorded', isRecorded('note', false), [22, 23]],
    ['of a number in a list', holds('neighbourNos', 21), [22]],
    ['of a text in a list', holds('labels', "it's"), [21]],
    ['of a sign in a list', holds('labels', '%'), [22]],
    ['of its own SQL', whenSql('cardinality(t."lsbh") = ? AND t."zzrq" < ?', 2, '2015-01-01'), [21]],
  ])('%s', async (_case, condition, expected) => {
    expect(await foundBy(KIND, condition)).toEqual(expected);
  });

  it('on a span of days is two, and none without a day', () => {
    expect(activeOn('2026-06-30')).toEqual([{ property: 'fromDate', operator: '<=', value: '2026-06-30' }, { property: 'toDate', operator: '>=', value: '2026-06-30', orNull: true }]);
    expect(activeOn(undefined)).toEqual([null, null]);
  });

  it('holds together with all others', async () => {
    expect(await foundBy(KIND, from('plantedDate', '2015-01-01'), isRecorded('kindCode', true))).toEqual([22]);
  });
});
