import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { treeRow } from '../test-trees/tree.js';
import { TreeRecord } from '../test-trees/tree.record.js';
import { loadMany } from './load-by-key.js';
import { RegisterWriter } from './register-writer.js';

let trees: OpenTrees;

beforeAll(async () => {
  trees = await openTrees();
});
afterAll(() => trees.close());
afterEach(() => trees.register.pool.query('TRUNCATE "gysm"'));

/** The row as it is read back after it was written. */
async function afterWriting(row: TreeRecord): Promise<TreeRecord | undefined> {
  await trees.write([row]);
  const [read] = await loadMany(trees.request(), { record: TreeRecord, by: 'treeNo', toType: (held) => held }).load(row.treeNo);
  return read && { ...read };
}

describe('a row that was written', () => {
  it.each([
    ['a tab', 'left\tright'], ['line ends', 'one\ntwo\r\nthree\rfour'], ['backslashes', 'C:\\new\\table'], ['a backslash at the end', 'end\\'], ['what COPY takes for null', '\\N'], ['what COPY takes for the end', '\\.'],
    ['quotes', `'single' "double" \`back\``], ['nothing but spaces', '  '], ['no characters', ''], ['the word null', 'NULL'], ['Chinese, rare characters and a smile', '邻里·𠮷野家 🙂'], ['SQL', "'); DROP TABLE gysm; --"], ['a vertical tab and a bell', '\v\u0007\b\f'],
  ])('has its text back with %s in it', async (_case, note) => {
    expect((await afterWriting(treeRow({ treeNo: 1, note, gridCode: note })))?.note).toBe(note);
  });

  it.each<[string, string[]]>([
    ['none', []], ['an empty one', ['']], ['commas and braces', ['a,b', '{c}', '{', '}', ',']], ['quotes', ['"', '""', "it's", '\\"']], ['backslashes', ['\\', 'a\\b', '\\\\']],
    ['tabs and line ends', ['a\tb', 'c\nd', '\r']], ['spaces at the ends', [' a ', '\t']], ['the word null', ['NULL', 'null']], ['Chinese', ['桃园', '·']],
  ])('has its list of texts back with %s in it', async (_case, labels) => {
    expect((await afterWriting(treeRow({ treeNo: 1, labels })))?.labels).toEqual(labels);
  });

  it('has its lists of numbers and of days back', async () => {
    const row = treeRow({ treeNo: 1, neighbourNos: [0, -1, 2_147_483_647], inspectionDates: ['0001-01-01', '2024-02-29', '2026-06-30'] });
    expect(await afterWriting(row)).toMatchObject({ neighbourNos: row.neighbourNos, inspectionDates: row.inspectionDates });
    expect(await afterWriting(treeRow({ treeNo: 2, neighbourNos: [], inspectionDates: [] }))).toMatchObject({ neighbourNos: [], inspectionDates: [] });
  });

  it.each([true, false, null])('has %s back as it was', async (isOld) => {
    expect((await afterWriting(treeRow({ treeNo: 1, isOld })))?.isOld).toBe(isOld);
  });

  it('has null back where nothing is recorded, and not an empty text', async () => {
    expect(await afterWriting(treeRow({ treeNo: 1, note: null, kindCode: null }))).toMatchObject({ note: null, kindCode: null });
  });

  it('has its day and its instant back, whatever the time zone of the server', async () => {
    expect(await afterWriting(treeRow({ treeNo: 1, plantedDate: '1986-05-04', recordedAt: '1986-05-04T18:30:00.5Z' }))).toMatchObject({ plantedDate: '1986-05-04', recordedAt: '1986-05-04T18:30:00.5Z' });
  });

  it('is one of many', async () => {
    const count = 4_500;
    expect(await trees.write(Array.from({ length: count }, (_each, place) => treeRow({ treeNo: place + 1, note: `\t${place}\n` })))).toBe(count);
    const { rows } = await trees.register.pool.query('SELECT count(DISTINCT "bz")::int AS notes, max("smbh") AS last FROM "gysm"');
    expect(rows).toEqual([{ notes: count, last: count }]);
  });
});

describe('the writer', () => {
  it('refuses a row without a value for a column, and names the record and the property', async () => {
    const { note: _note, ...row } = treeRow({ treeNo: 1 });
    const client = await trees.register.pool.connect();
    try {
      expect(() => new RegisterWriter(client).put(TreeRecord, row as TreeRecord)).toThrow('TreeRecord: expected a value for note, but the seed gave none');
    } finally {
      client.release();
    }
  });

  it('writes what waits once', async () => {
    const client = await trees.register.pool.connect();
    try {
      const writer = new RegisterWriter(client);
      writer.put(TreeRecord, treeRow({ treeNo: 1 }));
      expect(await writer.flush()).toBe(1);
      expect(await writer.flush()).toBe(0);
    } finally {
      client.release();
    }
  });
});
