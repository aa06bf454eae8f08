import { DEFAULT_DISTRICT, streamDistrict, type Neighbourhood } from '@linli/synthetic-district';
import type { SubgraphDefinition } from '../define-subgraph.js';
import { openTrees, type OpenTrees } from '../test-trees/open-trees.js';
import { treeRow } from '../test-trees/tree.js';
import { trees as definition } from '../test-trees/trees-subgraph.js';
import { seedRegister } from './seed-register.js';

const neighbourhoods = [...streamDistrict({ ...DEFAULT_DISTRICT, residents: 6_000 })];
const RESIDENTS = 6_000;
// On the district's day, 2026-06-30: who turns 14 today is still among them.
const childrenOf = ({ residents }: Neighbourhood): readonly number[] => residents.filter(({ birthDate }) => birthDate >= '2012-06-30').map(({ residentNo }) => residentNo);

let trees: OpenTrees;

beforeEach(async () => {
  trees = await openTrees();
});
afterEach(() => trees.close());

async function rowsHeld(): Promise<number> {
  const { rows } = await trees.register.pool.query<{ count: number }>('SELECT count(*)::int AS count FROM "gysm"');
  return rows[0]?.count ?? -1;
}

function* failingAfter(count: number): Generator<Neighbourhood> {
  yield* neighbourhoods.slice(0, count);
  throw new Error('the stream broke');
}

it('is tried with a district of more than one community', () => {
  expect(neighbourhoods.length).toBeGreaterThan(1);
});

it('writes the district into an empty register, and tells how far it has come', async () => {
  const told: number[] = [];
  expect(await seedRegister(definition, trees.register, { neighbourhoods, progress: (rows) => told.push(rows) })).toBe(true);
  expect(await rowsHeld()).toBe(RESIDENTS);
  expect(told).toHaveLength(neighbourhoods.length);
  expect(told.at(-1)).toBe(RESIDENTS + neighbourhoods.flatMap(childrenOf).length);
});

it('gives the register, whatever it holds, the list of children under 14', async () => {
  await seedRegister(definition, trees.register, { neighbourhoods });
  const { rows } = await trees.register.pool.query<{ jmbh: number }>('SELECT "jmbh" FROM "wcnr" ORDER BY "jmbh"');
  expect(rows.map(({ jmbh }) => jmbh)).toEqual(neighbourhoods.flatMap(childrenOf).sort((one, other) => one - other));
  expect(rows.length).toBeGreaterThan(500);
});

it('does nothing the second time', async () => {
  await seedRegister(definition, trees.register, { neighbourhoods });
  const before = await trees.register.pool.query('SELECT md5(string_agg(t::text, \'\' ORDER BY t."smbh")) FROM "gysm" t');
  const told: number[] = [];
  expect(await seedRegister(definition, trees.register, { neighbourhoods: failingAfter(0), progress: (rows) => told.push(rows) })).toBe(false);
  expect((await trees.register.pool.query('SELECT md5(string_agg(t::text, \'\' ORDER BY t."smbh")) FROM "gysm" t')).rows).toEqual(before.rows);
  expect(told).toEqual([]);
});

it('does not touch a register that has a row of its own', async () => {
  await trees.write([treeRow({ treeNo: 7, note: 'ours' })]);
  expect(await seedRegister(definition, trees.register, { neighbourhoods })).toBe(false);
  expect(await rowsHeld()).toBe(1);
});

it('leaves nothing when the district breaks off, and can then be done again', async () => {
  const told: number[] = [];
  await expect(seedRegister(definition, trees.register, { neighbourhoods: failingAfter(1), progress: (rows) => told.push(rows) })).rejects.toThrow('the stream broke');
  expect(told).toEqual(neighbourhoods.slice(0, 1).map((one) => one.residents.length + childrenOf(one).length));
  expect(await rowsHeld()).toBe(0);
  expect(await seedRegister(definition, trees.register, { neighbourhoods })).toBe(true);
});

it('leaves nothing when the register refuses a row of a later community', async () => {
  const repeating: SubgraphDefinition = { ...definition, seed: (neighbourhood, writer) => definition.seed(neighbourhood === neighbourhoods[1] ? (neighbourhoods[0] ?? neighbourhood) : neighbourhood, writer) } as SubgraphDefinition;
  await expect(seedRegister(repeating, trees.register, { neighbourhoods })).rejects.toThrow(/duplicate key/);
  expect(await rowsHeld()).toBe(0);
});

it('leaves nothing when the department\'s own seed fails', async () => {
  const failing: SubgraphDefinition = { ...definition, seed: (neighbourhood, writer) => {
    definition.seed(neighbourhood, writer);
    if (neighbourhood === neighbourhoods[1]) throw new Error('no code for it');
  } } as SubgraphDefinition;
  await expect(seedRegister(failing, trees.register, { neighbourhoods })).rejects.toThrow('no code for it');
  expect(await rowsHeld()).toBe(0);
});

it('gives its connection back, so that the register answers on', async () => {
  for (let attempt = 0; attempt < 5; attempt++) await expect(seedRegister(definition, trees.register, { neighbourhoods: failingAfter(0) })).rejects.toThrow('the stream broke');
  expect(await rowsHeld()).toBe(0);
});
