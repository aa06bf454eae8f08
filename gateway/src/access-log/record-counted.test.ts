import { createLogKeys, openAccessLog, verifyAccessLog, type AccessLog } from '@linli/access-log';
import { createTestDatabase, testCohortSet, type TestDatabase } from '@linli/test-kit';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeCase } from '../conformance/compose-case.js';
import { createGateway, type Gateway } from '../create-gateway.js';
import type { Department, DepartmentAnswer } from '../departments/department.js';
import { createHttpDepartment } from '../departments/http-department.js';

const SDL = composeCase({ statistics: { sdl: 'type Query { count: Int }', resolvers: {} } });
const CLASSIFIED = `directive @classified(level: String!) on FIELD_DEFINITION\n${SDL.replace('count: Int', 'count: Int @classified(level: "S1")')}`;
const keys = createLogKeys();
const folder = mkdtempSync(join(tmpdir(), 'linli-counted-'));
const headsFile = join(folder, 'heads.jsonl');
const server = createServer((request, response) => void request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))));

let database: TestDatabase;
let log: AccessLog;
let gateways: Readonly<Record<string, Gateway>>;
/** What the department answers, in process as over HTTP. */
let answer: DepartmentAnswer & { readonly extensions?: object };

beforeAll(async () => {
  database = await createTestDatabase();
  log = await openAccessLog({ url: database.url, headsFile, privateKey: keys.privateKey });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const inProcess: Department = { name: 'statistics', ask: async () => answer, close: async () => undefined };
  const overHttp = createHttpDepartment('statistics', { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
  const open = (department: Department): Promise<Gateway> => createGateway({ supergraphSdl: CLASSIFIED, identity: null, callerPrivateKey: null, accessLog: log, departments: [department] });
  gateways = { 'in process': await open(inProcess), 'over HTTP': await open(overHttp) };
});

afterAll(async () => {
  for (const gateway of Object.values(gateways)) await gateway.close();
  server.close();
  await log.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const setOf = (...residentNos: readonly number[]): string => testCohortSet(residentNos).toString('base64');

const cohort = (differences: object = {}): object => ({ question: 'TJ-7', definition: '{"publicSecurity":{"age":{"gte":65}}}', set: setOf(1, 2), ...differences });

async function ask(how: string): Promise<{ readonly status: number; readonly body: string }> {
  const { statusCode, body } = (await gateways[how]?.server.inject({ method: 'POST', url: '/graphql', payload: { query: 'query Elders { count }' } })) as { statusCode: number; body: string };
  return { status: statusCode, body };
}

const newest = async (resident: number, first = 1) => (await log.list({ resident }, { first, asResidentOn: '2100-01-01' })).entries;

describe.each(['in process', 'over HTTP'])('a department %s that counts', (how) => {
  it('is on record with the question, its definition and who was counted before its answer leaves, and its set does not leave', async () => {
    answer = { data: { count: 25 }, extensions: { counted: cohort({ set: setOf(101, 102) }) } as never };
    expect(await ask(how)).toEqual({ status: 200, body: '{"data":{"count":25}}\n' });
    expect(await newest(101)).toMatchObject([{ operation: 'Elders', residents: [], outcome: 'ANSWERED', counted: { question: 'TJ-7', definition: '{"publicSecurity":{"age":{"gte":65}}}' } }]);
    expect(await newest(103)).toEqual([]);
  });

  it('has an entry for each question, one for what is told twice, and one for whom it read beside', async () => {
    const counted = [cohort({ set: setOf(201, 202) }), cohort({ question: null, definition: 'others', set: setOf(202) }), cohort({ set: setOf(201, 202) })];
    answer = { data: { count: 25 }, extensions: { residents: [202], counted } as never };
    await ask(how);
    expect((await newest(202, 10)).map(({ residents, counted: told }) => [residents, told?.definition])).toEqual(expect.arrayContaining([[[202], undefined], [[], '{"publicSecurity":{"age":{"gte":65}}}'], [[], 'others']]));
    expect(await newest(202, 10)).toHaveLength(how === 'in process' ? 3 : 6);
    expect(await newest(201, 10)).toHaveLength(how === 'in process' ? 1 : 2);
  });

  it('is on record though some of it is an error', async () => {
    answer = { data: { count: null }, errors: [{ message: 'no', path: ['count'], extensions: { code: 'INTERNAL' } }], extensions: { counted: cohort({ set: setOf(301) }) } as never };
    await ask(how);
    expect(await newest(301)).toMatchObject([{ outcome: 'PARTIAL', counted: { question: 'TJ-7' } }]);
  });

  it('has no definition with a citizen id in it on record, and a long one whole', async () => {
    const definition = `${'x'.repeat(300)} 11010519491231002X ${'y'.repeat(300)}`;
    answer = { data: { count: 25 }, extensions: { counted: cohort({ definition, set: setOf(401) }) } as never };
    await ask(how);
    expect((await newest(401))[0]?.counted?.definition).toBe(`${'x'.repeat(300)} … ${'y'.repeat(300)}`);
  });
});

it.each(['', setOf(1).slice(0, -4), `${setOf(1)}AAAA`])('answers nothing of which it cannot say who was counted: a set %j', async (set) => {
  answer = { data: { count: 25 }, extensions: { counted: cohort({ set }) } as never };
  const [inProcess, overHttp] = [await ask('in process'), await ask('over HTTP')];
  expect(inProcess).toMatchObject({ status: 503, body: expect.stringContaining('ACCESS_LOG_UNAVAILABLE') as string });
  expect(overHttp.body).toContain('REGISTER_UNAVAILABLE');
  expect(inProcess.body + overHttp.body).not.toContain('25');
});

it('verifies offline', async () => {
  expect(await verifyAccessLog({ url: database.url, headsFile, publicKey: keys.publicKey })).toMatchObject({ isSound: true });
});

// Last: it takes the log away.
it('answers no count that cannot be put on record', async () => {
  await database.shut();
  answer = { data: { count: 25 }, extensions: { counted: cohort() } as never };
  for (const how of Object.keys(gateways)) {
    const { status, body } = await ask(how);
    expect(status).toBe(503);
    expect(body).toContain('ACCESS_LOG_UNAVAILABLE');
    expect(body).not.toContain('25');
  }
  answer = { data: { count: 25 } };
  expect(await ask('in process')).toMatchObject({ status: 200 });
  await database.reopen();
});
