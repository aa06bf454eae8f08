import { TOGETHER_TYPE, type FetchesTogether } from '@linli/caller-token';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { outcomeOf } from './department-silence.js';
import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { createHttpDepartment } from './http-department.js';
import { createResilientDepartment, type ResilientDepartment } from './resilient-department.js';
import { createSharingDepartment, type SharingOptions } from './sharing-department.js';

const QUERY = 'query($numbers: [Int!]!) { names(of: $numbers) }';
const UNREADABLE = 13;

/** One call as the department got it: who asked for which numbers. */
type Call = readonly (readonly [caller: string, numbers: readonly number[]])[];

let server: Server;
let calls: Call[];
let slowMs: number;
/** How it answers several; null for as it should. */
let instead: ((response: ServerResponse, call: Call) => void) | null;
let inner: ResilientDepartment;

beforeEach(async () => {
  calls = [];
  slowMs = 30;
  instead = null;
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => void answer(Buffer.concat(pieces).toString(), { alone: request.url === '/graphql', caller: String(request.headers['linli-caller']), response }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  inner = createResilientDepartment(createHttpDepartment('health', { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }), { timeoutMs: 1_500 });
});

afterEach(async () => {
  server.closeAllConnections();
  await inner.close();
  await new Promise((closed) => server.close(closed));
});

interface Asked {
  readonly alone: boolean;
  readonly caller: string;
  readonly response: ServerResponse;
}

async function answer(body: string, { alone, caller, response }: Asked): Promise<void> {
  if (alone) {
    const { variables } = JSON.parse(body) as { variables: { numbers: number[] } };
    calls.push([[caller, variables.numbers]]);
    await wait(slowMs);
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerOf(caller, variables.numbers)));
  }
  const { callers, fetches } = JSON.parse(body) as FetchesTogether;
  const call = fetches.map((fetch) => [callers[fetch.caller ?? -1] ?? '', (fetch.variables as { numbers: number[] }).numbers] as const);
  calls.push(call);
  response.writeHead(200, { 'content-type': TOGETHER_TYPE });
  if (instead) return instead(response, call);
  // A number is how many milliseconds its answer takes.
  await Promise.all(call.map(async ([asker, numbers], place) => {
    await wait(Math.max(slowMs, ...numbers));
    response.write(`${JSON.stringify({ place, answer: answerOf(asker, numbers) })}\n`);
  }));
  response.end();
}

function answerOf(caller: string, numbers: readonly number[]): unknown {
  const errors = numbers.flatMap((number, place) => (number === UNREADABLE ? [{ message: `unreadable for ${caller}`, path: ['names', place] }] : []));
  return { data: { names: numbers.map((number) => (number === UNREADABLE ? null : `${number} for ${caller}`)) }, ...(errors.length > 0 ? { errors } : {}) };
}

function fetchOf(numbers: readonly number[], callerToken = 'clerk'): DepartmentRequest {
  return { query: QUERY, variables: { numbers }, callerToken };
}

const open = (options?: SharingOptions): Department => createSharingDepartment(inner, options);
const namesIn = ({ data }: DepartmentAnswer): unknown => data?.names;

describe('a department that is asked by many', () => {
  it('is asked at once while it is idle, and once for all that comes in the same turn, whoever asks', async () => {
    const department = open();
    const answers = await Promise.all(['clerk', 'nurse', 'clerk'].map((caller, place) => department.ask(fetchOf([place], caller)).then(namesIn)));
    expect(answers).toEqual([['0 for clerk'], ['1 for nurse'], ['2 for clerk']]);
    expect(calls).toEqual([[['clerk', [0]], ['nurse', [1]], ['clerk', [2]]]]);
  });

  it('is asked once for all that came while it was answering', async () => {
    const department = open({ inFlight: 1 });
    slowMs = 300;
    const first = department.ask(fetchOf([1]));
    await wait(10);
    const rest = [fetchOf([2, 3]), fetchOf([1])].map((fetch) => department.ask(fetch));
    expect(await Promise.all([first, ...rest].map((each) => each.then(namesIn)))).toEqual([['1 for clerk'], ['2 for clerk', '3 for clerk'], ['1 for clerk']]);
    expect(calls).toEqual([[['clerk', [1]]], [['clerk', [2, 3]], ['clerk', [1]]]]);
  });

  it('gives each its answer as soon as it is there: one that takes long holds up no other', async () => {
    const department = open();
    slowMs = 0;
    const order: number[] = [];
    await Promise.all([450, 20, 1].map((number) => department.ask(fetchOf([number])).then(() => order.push(number))));
    expect(order).toEqual([1, 20, 450]);
    expect(calls).toHaveLength(1);
  });

  it('gives an unreadable row to him who asked for it, and nobody else\'s error to anybody', async () => {
    const department = open();
    const [one, two] = await Promise.all([department.ask(fetchOf([1])), department.ask(fetchOf([2, UNREADABLE], 'nurse'))]);
    expect(one).toEqual({ data: { names: ['1 for clerk'] } });
    expect(two).toMatchObject({ data: { names: ['2 for nurse', null] }, errors: [{ message: 'unreadable for nurse', path: ['names', 1] }] });
  });

  it('that does not answer fails all that were in the call, and answers the next', async () => {
    const department = open();
    slowMs = 4_000;
    const lost = await Promise.all([1, 2].map((number) => department.ask(fetchOf([number])).then(() => 'answered', outcomeOf)));
    expect(lost).toEqual(['timed-out', 'timed-out']);
    slowMs = 0;
    expect(namesIn(await department.ask(fetchOf([3])))).toEqual(['3 for clerk']);
  });

  it('that stops half-way has answered those whom it has answered, and is asked again for the others', async () => {
    const department = open();
    instead = (response, [[caller = '', numbers = []] = []]) => {
      response.write(`${JSON.stringify({ place: 0, answer: answerOf(caller, numbers) })}\n`, () => response.destroy());
      instead = null;
    };
    expect(await Promise.all([1, 2, 3].map((number) => department.ask(fetchOf([number])).then(namesIn)))).toEqual([['1 for clerk'], ['2 for clerk'], ['3 for clerk']]);
    expect(calls).toEqual([[['clerk', [1]], ['clerk', [2]], ['clerk', [3]]], [['clerk', [2]], ['clerk', [3]]]]);
  });

  it.each([
    ['answers one of them twice', '{"place":0,"answer":{"data":{"names":["a"]}}}\n{"place":0,"answer":{"data":{"names":["b"]}}}\n'], ['answers one that nobody sent', '{"place":0,"answer":{"data":{"names":["a"]}}}\n{"place":7,"answer":{"data":{"names":["b"]}}}\n'],
    ['answers one with something that is no answer', '{"place":0,"answer":{"data":{"names":["a"]}}}\n{"place":1,"answer":7}\n'], ['leaves one out', '{"place":0,"answer":{"data":{"names":["a"]}}}\n'], ['ends in the middle of a line', '{"place":0,"answer":{"data":{"names":["a"]}}}\n{"place":1,"ans'],
    ['sends no JSON', '{"place":0,"answer":{"data":{"names":["a"]}}}\nyes\n'],
  ])('that %s does not answer that one, and the other has its own', async (_what, lines) => {
    const department = open();
    instead = (response) => void response.end(lines);
    const outcomes = await Promise.all([1, 2].map((number) => department.ask(fetchOf([number])).then(namesIn, outcomeOf)));
    expect(outcomes).toEqual([['a'], 'failed']);
  });

  it('does not let a slow call hold up the next', async () => {
    const department = open({ inFlight: 1, mostPatienceMs: 20 });
    slowMs = 400;
    const slow = department.ask(fetchOf([1]));
    await wait(10);
    slowMs = 0;
    const order: unknown[] = [];
    await Promise.all([slow.then(namesIn), department.ask(fetchOf([2])).then(namesIn)].map((each) => each.then((names) => order.push(names))));
    expect(order).toEqual([['2 for clerk'], ['1 for clerk']]);
  });

  it('takes no more into one call than the limit', async () => {
    const department = open({ most: 2, inFlight: 1 });
    await Promise.all([1, 2, 3, 4, 5].map((number) => department.ask(fetchOf([number]))));
    expect(calls.map((call) => call.length)).toEqual([2, 2, 1]);
  });

  it('is told when the first of those that share a call asked: waiting for one another is on their time', async () => {
    const askedAt: (number | undefined)[] = [];
    // The first call is under way for as long as the others need to come, also on a busy machine.
    slowMs = 300;
    const note = (requests: readonly DepartmentRequest[]): void => void askedAt.push(requests[0]?.askedAt);
    const department = createSharingDepartment({
      ...inner,
      ask: (request) => {
        note([request]);
        return inner.ask(request);
      },
      askTogether: (requests, deliver) => {
        note(requests);
        return inner.askTogether(requests, deliver);
      },
    }, { inFlight: 1 });
    const before = performance.now();
    const first = department.ask(fetchOf([1]));
    await wait(10);
    const waiting = performance.now();
    await Promise.all([first, department.ask(fetchOf([2])), wait(5).then(() => department.ask(fetchOf([3])))]);
    expect(askedAt).toHaveLength(2);
    expect(askedAt[0]).toBeGreaterThanOrEqual(before);
    expect(askedAt[0]).toBeLessThan(waiting);
    expect(askedAt[1]).toBeGreaterThanOrEqual(waiting);
    expect(Number(askedAt[1]) - waiting).toBeLessThan(100);
  });

  it('is asked for a mutation by itself', async () => {
    const department = open();
    await Promise.all([1, 2].map((number) => department.ask({ ...fetchOf([number]), query: QUERY.replace('query', 'mutation') })));
    expect(calls).toHaveLength(2);
  });
});

it('tells whoever asks a department that fails before it has begun', async () => {
  const broken = createSharingDepartment(createResilientDepartment({ name: 'broken', ask: () => { throw new Error('fails at once'); }, close: async () => undefined }));
  const asks = ['one', 'two', 'two'].map((callerToken) => broken.ask(fetchOf([1], callerToken)));
  expect((await Promise.allSettled(asks)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});
