import { NumberSet } from '@linli/number-sets';
import { createTestDatabase, testCaller, type TestDatabase } from '@linli/test-kit';
import { SEX } from '@linli/vocabulary';
import { Client } from 'pg';
import { openRegister, type OpenRegister } from '../server/open-register.js';
import { treeRow } from '../test-trees/tree.js';
import { trees } from '../test-trees/trees-subgraph.js';
import { RegisterWriter } from '../register/register-writer.js';
import { TreeRecord } from '../test-trees/tree.record.js';
import type { AskedSet, DeliveredSet } from './asked-sets.js';
import { SetEvaluator } from './evaluate-sets.js';
import { defineDimension, defineIndicator } from './indicator.js';

const TODAY = '2026-06-30';
const ANALYST = testCaller({ purpose: 'STATISTICS', scopes: ['trees:tree'], highestLevel: 'S3' });

const head = { zh: '树', en: 'tree', of: 'RESIDENT', level: 'S2', area: 'tree', since: '2021-01-01' } as const;
const old = defineIndicator({ ...head, name: 'old', argument: { kind: 'FLAG' }, sql: 'SELECT "smbh" FROM "gysm" WHERE "gs" AND "zzrq" <= $1::date' });
const numbered = defineIndicator({ ...head, name: 'numbered', argument: { kind: 'RANGE', unit: { zh: '号', en: 'numbers' }, min: 0, max: 9 }, sql: 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL AND ($2::int IS NULL OR "smbh" >= $2::int) AND ($3::int IS NULL OR "smbh" <= $3::int)' });
const ofKind = defineIndicator({ ...head, name: 'ofKind', argument: { kind: 'CODES', table: SEX, toRegister: (word) => (word === 'MALE' ? ['01', '02'] : ['03']) }, sql: 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL AND "sz" = ANY($2::text[])' });
const planted = defineIndicator({ ...head, name: 'planted', argument: { kind: 'DAYS' }, sql: 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL AND ($2::date IS NULL OR "zzrq" >= $2::date) AND ($3::date IS NULL OR "zzrq" <= $3::date)' });
const sealed = defineIndicator({ ...head, name: 'sealed', level: 'S4', argument: { kind: 'FLAG' }, sql: 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL' });
const ofToday = defineIndicator({ ...head, name: 'ofToday', since: null, argument: { kind: 'FLAG' }, sql: 'SELECT "smbh" FROM "gysm" WHERE $1::date IS NOT NULL' });
const kind = defineDimension({ ...head, name: 'KIND', sql: 'SELECT "sz", "smbh" FROM "gysm" WHERE $1::date IS NOT NULL' });
const house = defineDimension({ ...head, name: 'HOUSEHOLD', leadsTo: 'HOUSEHOLD', sql: 'SELECT "smbh" + 1000, "smbh" FROM "gysm" WHERE $1::date IS NOT NULL' });
const department = { ...trees, indicators: [old, numbered, ofKind, planted, sealed, ofToday], dimensions: [kind, house] };

let database: TestDatabase;
let register: OpenRegister;
let evaluator: SetEvaluator;

beforeEach(async () => {
  database = await createTestDatabase();
  register = await openRegister(department, { databaseUrl: database.url });
  evaluator = new SetEvaluator(department, register);
  const client = await register.pool.connect();
  const writer = new RegisterWriter(client);
  for (const [treeNo, kindCode, isOld, plantedDate] of [[1, '01', true, '2020-01-01'], [2, '02', false, '2022-01-01'], [300, '03', true, '2024-01-01']] as const) writer.put(TreeRecord, treeRow({ treeNo, kindCode, isOld, plantedDate }));
  await writer.flush();
  client.release();
});
afterEach(async () => {
  await register.close();
  await database.drop();
});

function asked(name: string, argument: AskedSet['argument'] = null, known: string | null = null): AskedSet {
  return { of: 'RESIDENT', kind: /^[A-Z]+$/.test(name) ? 'DIMENSION' : 'INDICATOR', name, argument, known };
}

async function deliver(sets: readonly AskedSet[], { asOf = TODAY, caller = ANALYST, decides = true } = {}): Promise<readonly DeliveredSet[]> {
  return JSON.parse(await evaluator.for({ caller, today: TODAY, decides })(JSON.stringify({ asOf, sets }))) as DeliveredSet[];
}

function numbersIn(text: string | undefined): readonly number[] {
  return [...NumberSet.fromBase64(text ?? '').toNumbers()];
}

async function numbersOf(set: AskedSet, asOf = TODAY): Promise<readonly number[]> {
  return numbersIn((await deliver([set], { asOf }))[0]?.set);
}

describe('an indicator', () => {
  it.each<[string, AskedSet, readonly number[]]>([
    ['yes or no', asked('old'), [1, 300]], ['a range', asked('numbered', { from: 2, to: 9 }), [2]], ['a range that is open above', asked('numbered', { from: 2, to: null }), [2, 300]],
    ['one word of several codes', asked('ofKind', ['MALE']), [1, 2]], ['several words', asked('ofKind', ['MALE', 'FEMALE']), [1, 2, 300]], ['days', asked('planted', { from: '2022-01-01', to: '2023-01-01' }), [2]],
    ['nobody', asked('numbered', { from: 4, to: 5 }), []],
  ])('finds numbers by %s', async (_how, set, numbers) => {
    expect(await numbersOf(set)).toEqual(numbers);
  });

  it('is evaluated as of a day', async () => {
    expect(await numbersOf(asked('old'), '2023-01-01')).toEqual([1]);
  });
});

describe('a dimension', () => {
  it('gives each value its numbers', async () => {
    const [delivered] = await deliver([asked('KIND')]);
    expect((delivered?.cells ?? []).map(([value, set]) => [value, numbersIn(set)])).toEqual([['01', [1]], ['02', [2]], ['03', [300]]]);
  });

  it('that leads to another subject gives pairs', async () => {
    const links = Buffer.from((await deliver([asked('HOUSEHOLD')]))[0]?.links ?? '', 'base64');
    expect(Array.from({ length: links.length / 8 }, (_each, place) => [links.readInt32BE(place * 8), links.readInt32BE(place * 8 + 4)]).sort()).toEqual([[1, 1001], [2, 1002], [300, 1300]]);
  });
});

describe('who may ask', () => {
  it.each<[string, Parameters<typeof deliver>[1], AskedSet, string, string]>([
    ['another purpose', { caller: testCaller({ purpose: 'EMERGENCY', scopes: ['trees:tree'] }) }, asked('old'), 'FORBIDDEN_FIELD', 'trees indicator old: expected the purpose STATISTICS, but got EMERGENCY'],
    ['another purpose where nothing is decided', { caller: testCaller({ purpose: 'EMERGENCY' }), decides: false }, asked('old'), 'FORBIDDEN_FIELD', 'trees indicator old: expected the purpose STATISTICS, but got EMERGENCY'],
    ['without the scope', { caller: testCaller({ purpose: 'STATISTICS', scopes: [] }) }, asked('KIND'), 'FORBIDDEN_FIELD', 'trees dimension KIND: expected the scope trees:tree, but got none such'],
    ['above the level', {}, asked('sealed'), 'FORBIDDEN_FIELD', 'trees indicator sealed: expected a purpose that reaches S4, but got S3'],
    ['of a day before the register\'s first', { asOf: '2020-12-31' }, asked('old'), 'COHORT_NO_HISTORY', 'trees indicator old: expected a day from 2021-01-01 to 2026-06-30, but got 2020-12-31'],
    ['of a day to come', { asOf: '2026-07-01' }, asked('old'), 'COHORT_NO_HISTORY', 'trees indicator old: expected a day from 2021-01-01 to 2026-06-30, but got 2026-07-01'],
    ['of yesterday where there is no history', { asOf: '2026-06-29' }, asked('ofToday'), 'COHORT_NO_HISTORY', 'trees indicator ofToday: expected today, 2026-06-30, because the register keeps no history of it, but got 2026-06-29'],
    ['what the department does not have', {}, asked('unknown'), 'BAD_USER_INPUT', 'asks: expected an indicator or a dimension of trees, but got another'],
  ])('%s: is told so', async (_case, how, set, code, message) => {
    await expect(deliver([set], how)).rejects.toMatchObject({ message, extensions: { code } });
  });
});

describe('what is kept', () => {
  it('travels without its numbers to whoever names its version', async () => {
    const [first] = await deliver([asked('old')]);
    expect(first?.version).toEqual(expect.any(String));
    expect(await deliver([asked('old', null, first?.version ?? null)])).toEqual([{ version: first?.version }]);
  });

  it.each([['an insertion', 'INSERT INTO "gysm" SELECT 4, "sz", "szwg", "zzrq", "bz", "bq", "lsbh", "xjrq", "gs", "ywsj", "rksj" FROM "gysm" WHERE "smbh" = 1', [1, 4, 300]], ['a change', 'UPDATE "gysm" SET "gs" = true WHERE "smbh" = 2', [1, 2, 300]], ['a deletion', 'DELETE FROM "gysm" WHERE "smbh" = 1', [300]], ['a truncation', 'TRUNCATE "gysm"', []]])('is stale after %s', async (_what, sql, numbers) => {
    const [before] = await deliver([asked('old')]);
    await register.pool.query(sql);
    const [after] = await deliver([asked('old', null, before?.version ?? null)]);
    expect(numbersIn(after?.set)).toEqual(numbers);
    expect(after?.version).not.toBe(before?.version);
  });

  it('is not what was read while somebody was writing: his change is seen once it is committed', async () => {
    await deliver([asked('old')]);
    const writer = new Client({ connectionString: database.url });
    await writer.connect();
    try {
      await writer.query('BEGIN');
      await writer.query('UPDATE "gysm" SET "gs" = true WHERE "smbh" = 2');
      const [during] = await deliver([asked('old')]);
      expect({ version: during?.version, numbers: numbersIn(during?.set) }).toEqual({ version: null, numbers: [1, 300] });
      await writer.query('COMMIT');
    } finally {
      await writer.end();
    }
    expect(await numbersOf(asked('old'))).toEqual([1, 2, 300]);
  });

  it('is read again after a change that was taken back, and is the same', async () => {
    await register.pool.query('BEGIN; UPDATE "gysm" SET "gs" = true; ROLLBACK');
    expect(await numbersOf(asked('old'))).toEqual([1, 300]);
    expect((await deliver([asked('old')]))[0]?.version).toEqual(expect.any(String));
  });

  it('is read once for two who ask at the same time', async () => {
    const [one, other] = await Promise.all([deliver([asked('old')]), deliver([asked('old')])]);
    expect(one).toEqual(other);
  });
});
