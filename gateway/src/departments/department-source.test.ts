import { CALLER_HEADER, createCallerKeys, createCallerSigner, createCallerVerifier, type Caller } from '@linli/caller-token';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Readings } from '../access-log/readings.js';
import { DepartmentSource } from './department-source.js';
import type { Department, DepartmentAnswer } from './department.js';
import { createHttpDepartment } from './http-department.js';

type Behaviour = (response: ServerResponse, request: IncomingMessage & { readonly text: string }) => void;

const ROOT = '{ resident(id: "x") { name } mine: households { totalCount } }';
const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { health { asOf } welfare { volunteer { volunteerNo } } } } }';
const representations = [{ __typename: 'Resident', residentNo: 1 }, { __typename: 'Resident', residentNo: 2 }];
const TIMEOUT_MS = 300;
const MOST_BYTES = 100_000;
const keys = createCallerKeys();
const caller: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ1', scopes: [], highestLevel: 'S2' };

let server: Server;
let behave: Behaviour;
let port: number;
let department: Department;
let source: DepartmentSource;

beforeEach(async () => {
  port = await listen(0);
  department = createHttpDepartment('health', { url: `http://127.0.0.1:${port}/graphql`, timeoutMs: TIMEOUT_MS, mostBytes: MOST_BYTES });
  source = new DepartmentSource(department, await createCallerSigner(keys.privateKey));
});

afterEach(async () => {
  await stopListening();
  await department.close();
});

async function listen(at: number): Promise<number> {
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => behave(response, Object.assign(request, { text: Buffer.concat(pieces).toString() })));
  });
  await new Promise<void>((listening) => server.listen(at, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

async function stopListening(): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

function answering(body: unknown, status = 200): Behaviour {
  return (response) => response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

async function ask(query = ROOT, variables?: Record<string, unknown>): Promise<DepartmentAnswer> {
  return (await source.process({ request: { query, variables }, context: { caller, readings: new Readings() } } as never)) as DepartmentAnswer;
}

/** The error of a department that does not answer, at a path. */
function silence(...path: (string | number)[]): object {
  return { message: 'health: expected the department to answer, but got no answer', path, extensions: { code: 'REGISTER_UNAVAILABLE', department: 'health', since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string, expected: 'the department to answer', got: 'no answer' } };
}

const sinceOf = ({ errors }: DepartmentAnswer): unknown => errors?.[0]?.extensions?.since;

describe('a department that answers', () => {
  it('is asked what the plan says, signed for it, by what its caller may read and not by who he is', async () => {
    let asked: unknown;
    let token: unknown;
    behave = (response, request) => {
      asked = JSON.parse(request.text);
      token = request.headers[CALLER_HEADER];
      answering({ data: { _entities: [{ health: null, welfare: null }, { health: null, welfare: null }] } })(response, request);
    };
    expect(await ask(ENTITIES, { representations })).toEqual({ data: { _entities: [{ health: null, welfare: null }, { health: null, welfare: null }] } });
    expect(asked).toEqual({ query: ENTITIES, variables: { representations } });
    expect(await (await createCallerVerifier(keys.publicKey, 'health'))(String(token))).toEqual({ ...caller, subject: '', caseNo: null });
  });

  it('with an error at a field keeps the rest, and is named in it', async () => {
    behave = answering({ data: { resident: null, mine: { totalCount: 3 } }, errors: [{ message: 'ResidentId: expected an id, but got 1 characters', path: ['resident'], extensions: { code: 'ID_INVALID' } }] });
    expect(await ask()).toEqual({
      data: { resident: null, mine: { totalCount: 3 } },
      errors: [{ message: 'ResidentId: expected an id, but got 1 characters', path: ['resident'], extensions: { code: 'ID_INVALID', department: 'health' } }],
    });
  });

  it('with an error about the whole operation says it of each field', async () => {
    behave = answering({ errors: [{ message: 'caller: expected a caller, but got another one', extensions: { code: 'CALLER_NOT_SIGNED' } }] }, 401);
    const { data, errors } = await ask();
    expect(data).toBeNull();
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([[['resident'], 'CALLER_NOT_SIGNED'], [['mine'], 'CALLER_NOT_SIGNED']]);
  });

  it('with an error at an entity says it of each of its fields, and of nobody else\'s', async () => {
    behave = answering({ data: { _entities: [{ health: null, welfare: null }, null] }, errors: [{ message: 'no', path: ['_entities', 1], extensions: { code: 'INTERNAL' } }] });
    const { errors } = await ask(ENTITIES, { representations });
    expect(errors?.map(({ path }) => path)).toEqual([['_entities', 1, 'health'], ['_entities', 1, 'welfare']]);
  });

  it('with an error below an entity\'s field leaves it there', async () => {
    behave = answering({ data: { _entities: [{ health: null, welfare: null }, { health: null, welfare: null }] }, errors: [{ message: 'no', path: ['_entities', 0, 'health'], extensions: { code: 'INTERNAL' } }] });
    expect((await ask(ENTITIES, { representations })).errors?.map(({ path }) => path)).toEqual([['_entities', 0, 'health']]);
  });
});

describe('a department that does not answer', () => {
  it.each<[string, Behaviour]>([
    ['cuts the connection', (response) => void response.socket?.destroy()],
    ['cuts the connection in the middle of its answer', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":{"resident":');
      setTimeout(() => response.socket?.destroy(), 20);
    }],
    ['sends more than is taken', answering({ data: { resident: { name: '王'.repeat(MOST_BYTES) }, mine: null } })],
    ['says nothing', () => undefined],
    ['begins and does not go on', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":')],
    ['fails with a page', (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>no</h1>')],
    ['fails with JSON of its own', answering({ status: 500, message: 'no' }, 500)],
    ['sends JSON that is none', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"resident":nul')],
    ['sends nothing at all', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end()],
    ['sends null without a reason', answering({ data: null })],
    ['sends another shape', answering([{ data: {} }])],
    ['sends errors in another shape', answering({ data: { resident: null }, errors: 'all' })],
  ])('because it %s is said of each field that was to come', async (_case, behaviour) => {
    behave = behaviour;
    expect(await ask()).toEqual({ data: null, errors: [silence('resident'), silence('mine')] });
  });

  it('because it sends too few entities is said of all of them, for nobody knows whose they are', async () => {
    behave = answering({ data: { _entities: [{ health: null }] } });
    expect(await ask(ENTITIES, { representations })).toEqual({ data: null, errors: [silence('_entities', 0, 'health'), silence('_entities', 0, 'welfare'), silence('_entities', 1, 'health'), silence('_entities', 1, 'welfare')] });
  });

  it('is given up within its time', async () => {
    behave = () => undefined;
    const began = Date.now();
    await ask();
    // Undici looks at its clock twice a second or so.
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS + 1_500);
  });

  it('is given up within its time by those that wait for a connection, too', async () => {
    await department.close();
    department = createHttpDepartment('health', { url: `http://127.0.0.1:${port}/graphql`, timeoutMs: TIMEOUT_MS, connections: 1 });
    source = new DepartmentSource(department, await createCallerSigner(keys.privateKey));
    behave = () => undefined;
    const began = Date.now();
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask()));
    expect(answers).toEqual(Array(12).fill({ data: null, errors: [silence('resident'), silence('mine')] }));
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS + 1_500);
  });

  it('is given up within its time though it says a little now and then', async () => {
    let dripping: NodeJS.Timeout | undefined;
    behave = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      dripping = setInterval(() => response.write(' '), 50);
    };
    const began = Date.now();
    expect(await ask()).toEqual({ data: null, errors: [silence('resident'), silence('mine')] });
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS + 1_500);
    clearInterval(dripping);
  });

  it('has been silent since the first time, until it answers; then since anew', async () => {
    await stopListening();
    const first = await ask();
    await wait(5);
    expect(sinceOf(await ask())).toBe(sinceOf(first));
    await listen(port);
    behave = answering({ data: { resident: null, mine: null } });
    expect(await ask()).toEqual({ data: { resident: null, mine: null } });
    await stopListening();
    const later = await ask();
    expect(String(sinceOf(later)) > String(sinceOf(first))).toBe(true);
    await listen(port);
  });

  it('has been silent since the first time when its register is, though it answers itself', async () => {
    const unavailable = { message: 'health: expected the register to answer, but got no answer', path: ['resident'], extensions: { code: 'REGISTER_UNAVAILABLE', department: 'health' } };
    behave = answering({ data: { resident: null, mine: null }, errors: [unavailable] });
    const first = await ask();
    expect(first.errors).toEqual([{ ...unavailable, extensions: { ...unavailable.extensions, since: expect.any(String) as string } }]);
    await wait(5);
    expect(sinceOf(await ask())).toBe(sinceOf(first));
    behave = answering({ data: { resident: null, mine: null } });
    expect((await ask()).errors).toBeUndefined();
    behave = answering({ data: { resident: null, mine: null }, errors: [unavailable] });
    expect(String(sinceOf(await ask())) > String(sinceOf(first))).toBe(true);
  });
});
