import { createTestDatabase } from '@linli/test-kit';
import { trees } from '../test-trees/trees-subgraph.js';
import { checkStatements } from './check-statements.js';
import { defineDimension, defineIndicator, type Indicator } from './indicator.js';

const FLAG = { kind: 'FLAG' } as const;
const RANGE = { kind: 'RANGE', unit: { zh: '米', en: 'metres' }, min: 0, max: 9 } as const;
const indicator = (argument: Indicator['argument'], sql: string): Indicator => defineIndicator({ name: 'tree', zh: '树', en: 'tree', of: 'RESIDENT', level: 'S1', since: null, argument, sql });

async function faultsOf(indicators: readonly Indicator[], dimensionSql = 'SELECT "sz", "smbh" FROM "gysm" WHERE $1::date IS NOT NULL'): Promise<readonly string[]> {
  const database = await createTestDatabase();
  const dimensions = [defineDimension({ name: 'KIND', zh: '种', en: 'kind', of: 'RESIDENT', level: 'S1', since: null, sql: dimensionSql })];
  return checkStatements({ ...trees, indicators, dimensions }, database.url).finally(() => database.drop());
}

it('finds nothing where statements are what was declared', async () => {
  expect(await faultsOf([indicator(FLAG, 'SELECT "smbh" FROM "gysm" WHERE "zzrq" <= $1::date'), indicator(RANGE, 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL AND "smbh" BETWEEN $2::int AND $3::int')])).toEqual([]);
});

it.each<[string, readonly Indicator[], string | undefined, string]>([
  ['a table that is not there', [indicator(FLAG, 'SELECT "smbh" FROM "baum" WHERE $1::date IS NOT NULL')], undefined, 'trees: tree: expected a statement of this store, but got: relation "baum" does not exist'],
  ['a statement without the day', [indicator(FLAG, 'SELECT "smbh" FROM "gysm"')], undefined, 'trees: tree: parameters: expected ^date$, but got '],
  ['other parameters', [indicator(RANGE, 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL AND "smbh" > $2::int')], undefined, 'trees: tree: parameters: expected ^date$, ^integer$, ^integer$, but got date, integer'],
  ['other columns', [indicator(FLAG, 'SELECT "smbh", "sz" FROM "gysm" WHERE $1::date IS NOT NULL')], undefined, 'trees: tree: columns: expected ^integer$, but got integer, character varying'],
  ['a dimension without its value', [], 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL', 'trees: KIND: columns: expected ^(text|character varying|character)$, ^integer$, but got integer'],
])('tells of %s', async (_what, indicators, dimensionSql, fault) => {
  expect(await faultsOf(indicators, dimensionSql)).toEqual([fault]);
});
