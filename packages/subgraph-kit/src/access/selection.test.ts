import type { Caller } from '@linli/caller-token';
import { testCaller } from '@linli/test-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { useSealKey } from '@linli/sealed-id';
import { columnOf, tableOf } from '../register/columns.js';
import { equals, holds, isRecorded } from '../register/condition.js';
import { loadHolding, loadMany, loadOne } from '../register/load-by-key.js';
import { countRows, listPage, loadPages } from '../register/load-page.js';
import { NamesResident } from '../register/names-resident.js';
import { RegisterDatabase } from '../register/register-database.js';
import { changeRows } from '../register/write-row.js';
import { openRegister } from '../server/open-register.js';
import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { PartlyReadTreeRecord } from '../test-trees/partly-read-tree.record.js';
import { treeRow } from '../test-trees/tree.js';
import { trees as subgraph } from '../test-trees/trees-subgraph.js';
import { ReadWith } from './read-with.js';

const HERE = '990101001001001';
const KNOWN = { note: 'hollow', labels: ['shade'], neighbourNos: [2, 3], plantedDate: '2001-01-01' };
const UNREAD = { note: null, labels: null, neighbourNos: null, plantedDate: null };

let trees: OpenTrees;

beforeAll(async () => {
  useSealKey('a sealing key for tests only');
  trees = await openTrees([treeRow({ treeNo: 1, gridCode: HERE, ...KNOWN }), treeRow({ treeNo: 2, gridCode: HERE }), treeRow({ treeNo: 3, gridCode: '990101002001001', ...KNOWN })]);
  await trees.register.pool.query(`INSERT INTO "wcnr" VALUES (9, '2020-06-30', '2026-06-30', now())`);
});
afterAll(() => trees.close());

const reader = (highestLevel: Caller['highestLevel'], ...areas: readonly string[]): Caller => testCaller({ highestLevel, scopes: areas.map((area) => (area.includes(':') ? area : `trees:${area}`)) });
const factsOf = ({ note, labels, neighbourNos, plantedDate }: PartlyReadTreeRecord) => ({ note, labels, neighbourNos, plantedDate });
const READING = { record: PartlyReadTreeRecord, toType: factsOf } as const;
const ALL = ['label', 'neighbour', 'planting'];

/** Which columns of those that not everybody reads the statements of something have read. */
async function columnsRead(work: () => Promise<unknown>): Promise<string[]> {
  const texts = (await trees.statementsOf(work)).map(({ text }) => text).join('\n');
  return Object.keys(KNOWN).filter((property) => texts.includes(columnOf(PartlyReadTreeRecord, property).selected));
}

describe('a column that is read with an area or a level', () => {
  it.each<[string, Caller, readonly (keyof typeof KNOWN)[]]>([
    ['for nobody who has neither', reader('S2'), []],
    ['for whoever has the area', reader('S2', 'label'), ['labels']],
    ['for whoever reaches the level', reader('S3'), ['note']],
    ['for whoever has both, where it needs both', reader('S3', 'planting'), ['note', 'plantedDate']],
    ['not for whoever has one of both', reader('S2', 'planting'), []],
    ['not for whoever has another department\'s area of that name', reader('S2', 'parks:label'), []],
    ['for whoever has all', reader('S4', ...ALL), ['note', 'labels', 'neighbourNos', 'plantedDate']],
  ])('is read %s', async (_who, caller, read) => {
    const expected = { ...UNREAD, ...Object.fromEntries(read.map((property) => [property, KNOWN[property]])) };
    const db = trees.request(caller);
    expect((await columnsRead(async () => expect(await loadOne(db, { ...READING, by: 'treeNo' }).load(1)).toEqual(expected))).toSorted()).toEqual([...read].sort());
    expect((await columnsRead(async () => expect((await listPage(db, READING, { first: 1 })).nodes).toEqual([expected]))).toSorted()).toEqual([...read].sort());
  });

  it('is read for everybody in a register that decides nothing, for the same caller too', async () => {
    const undecided = await openRegister(subgraph, { databaseUrl: trees.databaseUrl, decides: false });
    const caller = reader('S2');
    const load = (db: RegisterDatabase) => loadOne(db, { ...READING, by: 'treeNo' }).load(1);
    expect(await load(trees.request(caller))).toEqual(UNREAD);
    expect(await load(new RegisterDatabase('trees', { caller, today: '2026-06-30' }, undecided))).toEqual(KNOWN);
    expect(await load(trees.request(caller))).toEqual(UNREAD);
    await undecided.close();
  });

  it('may be what rows are found by, counted by and told apart by, none of which reads it', async () => {
    const db = trees.request(reader('S2'));
    const read = await columnsRead(async () => {
      expect(await loadMany<PartlyReadTreeRecord, ReturnType<typeof factsOf>, string>(db, { ...READING, by: 'note' }).load('hollow')).toEqual([UNREAD, UNREAD]);
      expect(await loadHolding(db, { record: PartlyReadTreeRecord, toType: ({ treeNo }) => treeNo, by: 'neighbourNos' }).loadMany([3, 7])).toEqual([[1, 3], []]);
      expect(await loadMany(db, { record: PartlyReadTreeRecord, toType: ({ treeNo }) => treeNo, by: 'treeNo', orderBy: 'plantedDate' }).load(2)).toEqual([2]);
      const list = { ...READING, where: [equals('note', 'hollow'), holds('labels', 'shade'), isRecorded('plantedDate', true)] } as const;
      const page = await listPage(db, list, { first: 1 });
      expect([page.nodes, page.pageInfo.hasNextPage, await (page.totalCount as () => Promise<number>)(), await countRows(db, list)]).toEqual([[UNREAD], true, 2, 2]);
      const pages = await loadPages<PartlyReadTreeRecord, number, string>(db, { record: PartlyReadTreeRecord, toType: ({ treeNo }) => treeNo, by: 'plantedDate' }, { first: 9 }).loadMany(['2001-01-01', '2001-03-12', '1999-01-01']);
      expect(pages.map((each) => (each instanceof Error ? each : each.nodes))).toEqual([[1, 3], [2], []]);
    });
    expect(read).toEqual([]);
  });

  it('is left out of what a change returns', async () => {
    const change = { where: [equals('treeNo' as const, 2)], set: { labels: ['felled'] } };
    expect((await changeRows(trees.request(reader('S2')), PartlyReadTreeRecord, change)).map(factsOf)).toEqual([UNREAD]);
    expect((await changeRows(trees.request(reader('S2', 'label')), PartlyReadTreeRecord, change)).map(factsOf)).toEqual([{ ...UNREAD, labels: ['felled'] }]);
  });

  it('changes nothing about which rows are refused, and who is on record', async () => {
    const db = trees.request({ ...reader('S2'), jurisdiction: HERE });
    const answers = await loadOne(db, { ...READING, by: 'treeNo' }).loadMany([1, 3, 99]);
    expect(answers.map((answer) => (answer instanceof Error ? 'refused' : answer))).toEqual([UNREAD, 'refused', null]);
    expect(trees.request(reader('S2')).selectionOf(PartlyReadTreeRecord)).toContain(columnOf(PartlyReadTreeRecord, 'treeNo').selected);
  });
});

describe('what a statement selects', () => {
  it('is worked out once for a caller and record, and not again for a request or a row', async () => {
    let asked = 0;
    const caller: Caller = { ...reader('S2'), get scopes() { asked++; return ['trees:label']; } };
    const read = async () => (await loadOne(trees.request(caller), { ...READING, by: 'treeNo' }).loadMany([1, 2, 3]), listPage(trees.request(caller), READING, { first: 3 }));
    await read();
    const once = asked;
    await read();
    expect([once > 0, asked]).toEqual([true, once]);
  });

  it('is one text for all who may read all of it, and where every column is for everybody', () => {
    expect(trees.request(reader('S4', ...ALL)).selectionOf(PartlyReadTreeRecord)).toBe(tableOf(PartlyReadTreeRecord).selection);
  });

  it('has a null of the column\'s own type where it is not read', () => {
    expect(trees.request(reader('S2')).selectionOf(PartlyReadTreeRecord)).toContain('NULL::text AS "note", NULL::text[] AS "labels", NULL::int[] AS "neighbourNos", NULL::date AS "plantedDate"');
  });
});

describe('a mark', () => {
  it('is refused on a page\'s order, which would tell what it orders by', async () => {
    const db = trees.request(reader('S4', ...ALL));
    await expect(listPage(db, { ...READING, orderBy: 'plantedDate' }, { first: 1 })).rejects.toThrow('PartlyReadTreeRecord: expected an order that everybody may read who reads the list, but got plantedDate');
  });

  it('is refused on a primary key, and on what names residents: the access log has to know whom a row names', () => {
    @Entity('gysm')
    class KeyTreeRecord {
      @ReadWith({ area: 'key' })
      @PrimaryColumn({ name: 'smbh', type: 'int' })
      treeNo!: number | null;
    }
    @Entity('gysm')
    class NamingTreeRecord {
      @PrimaryColumn({ name: 'smbh', type: 'int' })
      treeNo!: number;

      @NamesResident()
      @ReadWith({ area: 'neighbour' })
      @Column({ name: 'lsbh', type: 'int', array: true })
      neighbourNos!: number[] | null;
    }
    expect(() => tableOf(KeyTreeRecord)).toThrow('KeyTreeRecord.treeNo: expected no @ReadWith');
    expect(() => tableOf(NamingTreeRecord)).toThrow('NamingTreeRecord.neighbourNos: expected no @ReadWith');
  });

  it('does not compile on a property that may not be null, so that a mapper knows of it', () => {
    class CertainTreeRecord {
      // @ts-expect-error A mapper would take the note to be there.
      @ReadWith({ level: 'S3' })
      note!: string;
    }
    expect(CertainTreeRecord).toBeDefined();
  });
});
