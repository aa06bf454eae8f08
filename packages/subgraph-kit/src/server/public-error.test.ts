import { linliError } from '@linli/vocabulary';
import { createTestDatabase, openTestSubgraph, signTestCaller, testCaller, testCallerKeys, TEST_SEAL_KEY, type TestSubgraph } from '@linli/test-kit';
import { GraphQLError } from 'graphql';
import { Client } from 'pg';
import { trees } from '../test-trees/trees-subgraph.js';
import { openWire } from '../test-trees/wire.js';
import { openSubgraph, type RunningSubgraph } from './open-subgraph.js';
import { toPublicError } from './public-error.js';

const SECRET = '99010119800101001X';
const INCIDENT = /incident [0-9a-f-]{36}/;

let written: string[];

beforeEach(() => {
  written = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

const textOf = (error: unknown): string => JSON.stringify([error, (error as Error).message, (error as GraphQLError).extensions]);

describe('what leaves a department of an error', () => {
  it('is an error of the catalogue as it was made', () => {
    const error = linliError('GRID_UNKNOWN', { subject: 'grid code', expected: '15 digits', got: '3 characters' });
    expect(toPublicError('trees', error)).toBe(error);
    expect(written).toEqual([]);
  });

  it('keeps the place in the answer of one that a resolver threw', () => {
    const original = linliError('REGISTER_UNAVAILABLE', { subject: 'trees', expected: 'the register to answer', got: 'no answer', department: 'trees' });
    const located = new GraphQLError(original.message, { path: ['tree'], originalError: original, extensions: original.extensions });
    expect(toPublicError('trees', located)).toMatchObject({ path: ['tree'], extensions: { code: 'REGISTER_UNAVAILABLE', department: 'trees' } });
  });

  it.each([
    ['an Error', new Error(`cannot read ${SECRET}`)],
    ['one whose code is of no catalogue', Object.assign(new Error(SECRET), { extensions: { code: 'SOMETHING' } })],
    ['one that a resolver threw', new GraphQLError(SECRET, { path: ['tree'], originalError: new TypeError(`x is undefined for ${SECRET}`) })],
    ['text', SECRET],
    ['nothing', undefined],
  ])('is INTERNAL with an incident and nothing else of %s', (_case, fault) => {
    const error = toPublicError('trees', fault);
    expect(error.extensions).toMatchObject({ code: 'INTERNAL', department: 'trees' });
    expect(error.message).toMatch(INCIDENT);
    expect(textOf(error)).not.toContain(SECRET);
  });

  it('is written down for the operator under the same incident, without the fault\'s own words', () => {
    const error = toPublicError('trees', new Error(`cannot read\n${SECRET}\nof ${SECRET}`));
    const [incident] = INCIDENT.exec(error.message) ?? [];
    expect(written.join('')).toContain(`trees: ${incident}: Error: at `);
    expect(written.join('')).not.toContain(SECRET);
  });
});

describe('what a department answers', () => {
  let department: TestSubgraph;

  beforeAll(async () => {
    department = await openTestSubgraph(trees);
  });
  afterAll(() => department.close());

  it('to a question that its database refuses is an incident, with nothing of SQL, of the database or of the value', async () => {
    const { data, errors } = await department.ask('query ($secret: String!) { faulty(secret: $secret) asker }', { secret: SECRET });
    expect(data).toEqual({ faulty: null, asker: 'test-clerk' });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['faulty'], extensions: { code: 'INTERNAL', department: 'trees' } });
    expect(textOf(errors)).not.toMatch(/select|from "|keine_tabelle|geheim|relation|42P01|postgres|typeorm|\bpg\b/i);
    expect(textOf(errors)).not.toContain(SECRET);
    expect(written.join('')).toMatch(INCIDENT);
    expect(written.join('')).not.toContain(SECRET);
  });

  it.each([
    ['a number that is none', 'query ($v: Int!) { tree(treeNo: $v) { treeNo } }', SECRET, 'BAD_USER_INPUT'],
    ['text that is none', 'query ($v: String!) { faulty(secret: $v) }', { id: SECRET }, 'BAD_USER_INPUT'],
    ['a day that is none', 'query ($v: Date) { echo(day: $v) }', SECRET, 'DATE_INVALID'],
    ['an id that is none', 'query ($v: ResidentId) { echo(residentId: $v) }', SECRET, 'ID_INVALID'],
    ['nothing where something is needed', 'query ($v: Int!) { tree(treeNo: $v) { treeNo } }', undefined, 'BAD_USER_INPUT'],
  ])('to a variable with %s is the caller\'s to correct, and does not repeat it', async (_case, query, value, code) => {
    const { errors } = await department.ask(query, value === undefined ? {} : { v: value });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(textOf(errors)).not.toContain(SECRET);
  });
});

describe('a register that does not answer', () => {
  const open = (databaseUrl: string, statementTimeoutMs?: number): Promise<RunningSubgraph> =>
    openSubgraph(trees, { databaseUrl, sealKey: TEST_SEAL_KEY, callerPublicKey: testCallerKeys.publicKey, poolSize: 1, ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }) });

  it('is said to be down, and by which department, and the rest is answered; when it is back, so is its answer', async () => {
    const database = await createTestDatabase();
    const wire = await openWire(database.url);
    const running = await open(wire.url);
    const callerToken = await signTestCaller(testCaller(), trees.name);
    const ask = () => running.execute({ query: '{ tree(treeNo: 1) { treeNo } asker }', callerToken });
    await wire.cut();
    for (let time = 0; time < 2; time++) {
      const { data, errors } = await ask();
      expect(data).toEqual({ tree: null, asker: 'test-clerk' });
      expect(errors).toMatchObject([{ path: ['tree'], extensions: { code: 'REGISTER_UNAVAILABLE', department: 'trees' } }]);
      expect(textOf(errors)).not.toMatch(/ECONN|127\.0\.0\.1|postgres/);
    }
    expect(await running.isReady()).toBe(false);
    await wire.mend();
    expect(await ask()).toEqual({ data: { tree: null, asker: 'test-clerk' } });
    await running.close();
    await wire.cut();
    await database.drop();
  });

  it('within its time limit is said to be down too', async () => {
    const database = await createTestDatabase();
    const running = await open(database.url, 200);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE "gysm" IN ACCESS EXCLUSIVE MODE');
    const { errors } = await running.execute({ query: '{ tree(treeNo: 1) { treeNo } }', callerToken: await signTestCaller(testCaller(), trees.name) });
    expect(errors).toMatchObject([{ extensions: { code: 'REGISTER_UNAVAILABLE' } }]);
    await client.end();
    await running.close();
    await database.drop();
  });
});
