import { NumberSet } from '@linli/number-sets';
import { openRegister, useSealKey, type OpenRegister } from '@linli/subgraph-kit';
import { createTestDatabase, TEST_SEAL_KEY, type TestDatabase } from '@linli/test-kit';
import { statistics } from '../subgraph.js';
import { controlledCounts } from './controlled-counts.js';
import type { Disclosure } from './disclosure.js';
import { disclosureOf } from './disclosure-of.js';
import { createReleaseBook } from './release-book.js';

const ALL = { subject: 'RESIDENT', dimensions: [], level: 'S2', place: 'DISTRICT' } as const;

let database: TestDatabase;
/** Two processes of one deployment. */
let registers: readonly OpenRegister[];
beforeAll(async () => {
  useSealKey(TEST_SEAL_KEY);
  database = await createTestDatabase();
  const open = () => openRegister(statistics, { databaseUrl: database.url, poolSize: 2 });
  registers = [await open(), await open()];
});
afterAll(async () => {
  await Promise.all(registers.map((register) => register.close()));
  await database.drop();
});

const numbers = (from: number, size: number): readonly number[] => Array.from({ length: size }, (_each, place) => from + place);
const process = (place: number): Disclosure => disclosureOf((registers[place] as OpenRegister).book);

async function figureOf(by: Disclosure, members: readonly number[], population?: readonly number[]): Promise<number | null> {
  const [figure = null] = await by.show(ALL, [{ values: [], set: NumberSet.of(members), population: population && (() => NumberSet.of(population)) }]);
  return figure;
}

async function releases(): Promise<number> {
  const rows = await (registers[0] as OpenRegister).book.read<{ readonly many: number }>('SELECT count(*) AS many FROM "tjfb"', []);
  return rows[0]?.many ?? 0;
}

it.each([[0], [1], [7]])('%i are not shown, and leave nothing in the book', async (size) => {
  const before = await releases();
  expect(await figureOf(process(0), numbers(1, size))).toBeNull();
  expect(await releases()).toBe(before);
});

it('many are shown as a multiple of five, the same to whoever asks, also where one of them is missing', async () => {
  const [members, figures] = [numbers(10_000, 300), new Set<number | null>()];
  for (const place of [0, 1, 0, 1]) figures.add(await figureOf(process(place), place === 1 ? members.slice(1) : members));
  expect(figures.size).toBe(1);
  expect([...figures].every((figure) => figure !== null && figure % 5 === 0 && figure > 100)).toBe(true);
});

it('two sets that differ by one person have one figure when they are asked at once in two processes', async () => {
  const pairs = Array.from({ length: 24 }, (_each, place) => numbers(100_000 + 1_000 * place, 400));
  const shown = await Promise.all(pairs.map((members) => Promise.all([figureOf(process(0), members), figureOf(process(1), members.slice(1))])));
  expect(shown.filter(([one, other]) => one === null || one !== other)).toEqual([]);
  expect(new Set(shown.map(([one]) => one)).size).toBeGreaterThan(3);
});

it('the rest of a population is the population less what was shown of it', async () => {
  const [population, part] = [numbers(200_000, 2_000), numbers(200_000, 700)];
  const whole = await figureOf(process(0), population) ?? 0;
  const shown = await figureOf(process(0), part, population) ?? 0;
  expect(await figureOf(process(1), population.slice(700), population)).toBe(whole - shown);
});

it('a set is the same however it is packed, and however many cells are asked with it', async () => {
  const members = numbers(300_000, 5_000);
  const alone = await figureOf(process(0), members);
  const [set, wide] = [NumberSet.of(members), NumberSet.of(numbers(299_000, 9_000))];
  const others = Array.from({ length: 400 }, (_each, place) => ({ values: [], set: NumberSet.of(numbers(400_000 + 100 * place, 60)), population: undefined }));
  expect((await process(1).show(ALL, [...others, { values: [], set: set.and(wide), population: undefined }])).at(-1)).toBe(alone);
});

it('sixteen tables of new sets are settled when they are asked at once', async () => {
  const tables = Array.from({ length: 16 }, (_table, table) => Array.from({ length: 60 }, (_cell, cell) => ({ values: [], set: NumberSet.of(numbers(1_000_000 + 100_000 * table + 1_000 * cell, 300)), population: undefined })));
  const shown = await Promise.all(tables.map((cells, table) => process(table % 2).show(ALL, cells)));
  expect(shown.flat().filter((figure) => figure === null)).toEqual([]);
  expect(await Promise.all(tables.map((cells, table) => process((table + 1) % 2).show(ALL, cells)))).toEqual(shown);
});

it('what is too fine for its level is refused', async () => {
  await expect(process(0).show({ ...ALL, level: 'S3', place: 'GRID' }, [])).rejects.toMatchObject({ extensions: { code: 'COHORT_TOO_FINE' } });
  await expect(process(0).show({ ...ALL, level: 'S4', dimensions: ['COMMUNITY'] }, [{ values: ['990101001001'], set: NumberSet.of([]), population: undefined }])).rejects.toMatchObject({ extensions: { code: 'COHORT_TOO_FINE' } });
});

it('nothing is shown while the book cannot be read', async () => {
  const members = numbers(500_000, 250);
  await database.shut();
  await expect(figureOf(process(0), members)).rejects.toMatchObject({ extensions: { code: 'REGISTER_UNAVAILABLE', department: 'statistics' } });
  await database.reopen();
  expect(await figureOf(process(0), members)).not.toBeNull();
});

it('the book keeps so many and no more, the youngest', async () => {
  const small = controlledCounts({ secret: Buffer.alloc(32, 2), book: createReleaseBook((registers[0] as OpenRegister).book, 10) });
  for (let place = 0; place < 15; place += 1) await figureOf(small, numbers(600_000 + 1_000 * place, 200));
  expect(await releases()).toBeLessThanOrEqual(10);
});
