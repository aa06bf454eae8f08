import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { openWire, type Wire } from '../test-trees/wire.js';
import { treeRow } from '../test-trees/tree.js';
import { trees as definition } from '../test-trees/trees-subgraph.js';
import { openRegister, type OpenRegister } from '../server/open-register.js';
import { toRegisterError } from './register-error.js';
import { JointReads, type KeyedStatement } from './joint-reads.js';

/** No int of PostgreSQL's. */
const UNREADABLE = 3_000_000_000;
const GRIDS = ['a', 'b', 'c'];

let trees: OpenTrees;
let wire: Wire;
let register: OpenRegister;
let sent: number;
let joint: JointReads;

beforeAll(async () => {
  trees = await openTrees(Array.from({ length: 40 }, (_each, place) => treeRow({ treeNo: place + 1, gridCode: GRIDS[place % 3] ?? '', neighbourNos: [place, place + 2, (place * 7) % 40] })));
  wire = await openWire(trees.databaseUrl);
  register = await openRegister(definition, { databaseUrl: wire.url, poolSize: 3, statementTimeoutMs: 2_000 });
});
beforeEach(() => {
  sent = 0;
  joint = new JointReads(register.reads, { sent: () => void sent++ });
});
afterAll(async () => {
  await register.close();
  await wire.cut();
  await trees.close();
});

/** What a reader may read stands in the values. */
function byNumber(grid: string): KeyedStatement {
  return statement('SELECT t.smbh AS "treeNo", t.szwg AS "grid", t.smbh AS "#key" FROM gysm t WHERE t.smbh = ANY($1::int[]) AND t.szwg = $2 ORDER BY t.smbh', [grid], '#key');
}

function byNeighbour(grid: string): KeyedStatement {
  return statement('SELECT t.smbh AS "treeNo", t.szwg AS "grid", ARRAY(SELECT k FROM unnest(t.lsbh) k WHERE k = ANY($1::int[])) AS "#key" FROM gysm t WHERE t.lsbh && $1::int[] AND t.szwg = $2 ORDER BY t.smbh', [grid], '#key');
}

function statement(text: string, values: readonly unknown[], keyColumn: string): KeyedStatement {
  return { text, values, identity: `${text} ${JSON.stringify(values)}`, keyColumn };
}

interface Found {
  readonly treeNo: number;
  readonly grid: string;
}

/** Rows by what they say, or what a reader is told instead. */
async function told(statementOf: KeyedStatement, keys: readonly number[], reads = joint): Promise<unknown> {
  return reads.read<Found>(statementOf, keys).then((rows) => rows.map(({ treeNo, grid }) => `${treeNo} ${grid}`), (error: unknown) => {
    const { code, extensions } = toRegisterError('trees', error) as { code?: string; extensions?: { code: string } };
    return extensions?.code ?? code;
  });
}

it('reads at once, in one statement, what comes in one turn, each key once', async () => {
  const answers = await Promise.all([[1, 4], [4], [2, 7, 1]].map((keys) => told(byNumber('a'), keys)));
  expect(answers).toEqual([['1 a', '4 a'], ['4 a'], ['1 a', '7 a']]);
  expect(sent).toBe(1);
});

it('reads in the next statement what comes while one is under way', async () => {
  const slow = statement('SELECT t.smbh AS "treeNo", t.szwg AS "grid", t.smbh AS "#key", pg_sleep(0.3) FROM gysm t WHERE t.smbh = ANY($1::int[]) ORDER BY t.smbh', [], '#key');
  await told(slow, [1]);
  sent = 0;
  const first = told(slow, [1]);
  await wait(20);
  expect(await Promise.all([first, told(slow, [2]), told(slow, [3])])).toEqual([['1 a'], ['2 b'], ['3 c']]);
  expect(sent).toBe(2);
});

it('puts nothing together that differs in text or values', async () => {
  await Promise.all([told(byNumber('a'), [1]), told(byNumber('b'), [1]), told(byNeighbour('a'), [1])]);
  expect(sent).toBe(3);
});

interface Reading {
  readonly kind: 'number' | 'neighbour';
  readonly grid: string;
  readonly keys: readonly number[];
  readonly turn: number;
}

const READINGS = fc.array(fc.record<Reading>({
  kind: fc.constantFrom('number', 'neighbour'), grid: fc.constantFrom(...GRIDS), turn: fc.integer({ min: 0, max: 3 }),
  keys: fc.array(fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 42 }) }, { weight: 1, arbitrary: fc.constant(UNREADABLE) }), { minLength: 1, maxLength: 6 }),
}), { minLength: 2, maxLength: 20 });

function statementOf({ kind, grid }: Reading): KeyedStatement {
  return kind === 'number' ? byNumber(grid) : byNeighbour(grid);
}

/** All at once, in a few turns of the event loop. */
async function together(readings: readonly Reading[]): Promise<unknown[]> {
  return Promise.all(readings.map(async (reading) => {
    for (let turn = 0; turn < reading.turn; turn++) await new Promise(setImmediate);
    return told(statementOf(reading), reading.keys);
  }));
}

/** Over connections that nobody breaks. */
async function oneByOne(readings: readonly Reading[]): Promise<unknown[]> {
  const alone = new JointReads(trees.register.reads);
  const answers: unknown[] = [];
  for (const reading of readings) answers.push(await told(statementOf(reading), reading.keys, alone));
  return answers;
}

it('tells each reader what he would be told alone, whoever else reads, also where a reading cannot be done', async () => {
  await fc.assert(fc.asyncProperty(READINGS, async (readings) => expect(await together(readings)).toEqual(await oneByOne(readings))), { numRuns: 60 });
});

it('tells each what he would be told alone or that the register does not answer, when its connections break in the middle', async () => {
  await fc.assert(fc.asyncProperty(READINGS, fc.integer({ min: 0, max: 8 }), async (readings, after) => {
    const alone = await oneByOne(readings);
    const answers = together(readings);
    await wait(after);
    await wire.cut();
    const seen = await answers;
    await wire.mend();
    seen.forEach((each, place) => expect([alone[place], 'REGISTER_UNAVAILABLE']).toContainEqual(each));
  }), { numRuns: 15 });
});
