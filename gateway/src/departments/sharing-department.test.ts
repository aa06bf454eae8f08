import { CALLER_HEADER } from '@linli/caller-token';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { createHttpDepartment } from './http-department.js';
import { createSharingDepartment, type SharingOptions } from './sharing-department.js';

const QUERY = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { name } } }';
const UNREADABLE = 13;
const FATAL = 99;

/** One call as the department got it. */
interface Call {
  readonly caller: string;
  readonly numbers: readonly number[];
}

let server: Server;
let calls: Call[];
let slowMs: number;
let inner: Department;

beforeEach(async () => {
  calls = [];
  slowMs = 30;
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
      const { variables = {} } = JSON.parse(Buffer.concat(pieces).toString()) as { variables?: { representations?: { residentNo: number }[] } };
      const caller = String(request.headers[CALLER_HEADER]);
      const numbers = (variables.representations ?? []).map(({ residentNo }) => residentNo);
      calls.push({ caller, numbers });
      setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerOf({ caller, numbers }))), slowMs);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  inner = createHttpDepartment('health', { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, timeoutMs: 500 });
});

afterEach(async () => {
  server.closeAllConnections();
  await inner.close();
  await new Promise((closed) => server.close(closed));
});

function answerOf({ caller, numbers }: Call): unknown {
  if (numbers.includes(FATAL)) return { data: null, errors: [{ message: `fault of ${caller}` }] };
  const errors = numbers.flatMap((residentNo, place) => (residentNo === UNREADABLE ? [{ message: 'unreadable', path: ['_entities', place] }] : []));
  return { data: { _entities: numbers.map((residentNo) => (residentNo === UNREADABLE ? null : { name: `${residentNo} for ${caller}` })) }, ...(errors.length > 0 ? { errors } : {}) };
}

function fetchOf(numbers: readonly number[], callerToken = 'clerk'): DepartmentRequest {
  return { query: QUERY, variables: { representations: numbers.map((residentNo) => ({ __typename: 'Resident', residentNo })) }, callerToken, likeness: '1' };
}

const open = (options?: SharingOptions): Department => createSharingDepartment(inner, options);
const namesIn = ({ data }: DepartmentAnswer): unknown => (data?._entities as ({ name: string } | null)[] | undefined)?.map((entity) => entity?.name ?? null);

describe('a department that is asked by many', () => {
  it('is asked at once while it is idle, and once for all that comes in the same turn', async () => {
    const department = open();
    expect(await Promise.all([1, 2, 3].map((residentNo) => department.ask(fetchOf([residentNo])).then(namesIn)))).toEqual([['1 for clerk'], ['2 for clerk'], ['3 for clerk']]);
    expect(calls).toEqual([{ caller: 'clerk', numbers: [1, 2, 3] }]);
  });

  it('is asked once for all that came while it was answering', async () => {
    const department = open();
    const first = department.ask(fetchOf([1]));
    await wait(10);
    const rest = [fetchOf([2, 3]), fetchOf([1])].map((fetch) => department.ask(fetch));
    expect(await Promise.all([first, ...rest].map((answer) => answer.then(namesIn)))).toEqual([['1 for clerk'], ['2 for clerk', '3 for clerk'], ['1 for clerk']]);
    expect(calls.map(({ numbers }) => numbers)).toEqual([[1], [2, 3, 1]]);
  });

  it('is asked for each caller by himself, side by side', async () => {
    const department = open();
    const answers = await Promise.all(['clerk', 'nurse', 'clerk'].map((caller, place) => department.ask(fetchOf([place], caller)).then(namesIn)));
    expect(answers).toEqual([['0 for clerk'], ['1 for nurse'], ['2 for clerk']]);
    expect(calls).toHaveLength(2);
  });

  it('gives an unreadable row to him who asked for it', async () => {
    const department = open();
    const [one, two] = await Promise.all([department.ask(fetchOf([1])), department.ask(fetchOf([2, UNREADABLE]))]);
    expect(one).toEqual({ data: { _entities: [{ name: '1 for clerk' }] } });
    expect(two).toMatchObject({ data: { _entities: [{ name: '2 for clerk' }, null] }, errors: [{ message: 'unreadable', path: ['_entities', 1] }] });
  });

  it('that answers nothing for all is asked for each, and the fault is his who brought it', async () => {
    const department = open();
    const [one, two] = await Promise.all([department.ask(fetchOf([1])), department.ask(fetchOf([FATAL]))]);
    expect(one).toEqual({ data: { _entities: [{ name: '1 for clerk' }] } });
    expect(two).toEqual({ data: null, errors: [{ message: 'fault of clerk' }] });
  });

  it('that does not answer fails all that were in the call, and answers the next', async () => {
    const department = open();
    slowMs = 2_000;
    const lost = await Promise.allSettled([1, 2].map((residentNo) => department.ask(fetchOf([residentNo]))));
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    slowMs = 0;
    expect(namesIn(await department.ask(fetchOf([3])))).toEqual(['3 for clerk']);
  });

  it('does not let a slow call hold up the next for longer than its patience', async () => {
    const department = open({ patienceMs: 20 });
    slowMs = 400;
    const slow = department.ask(fetchOf([1]));
    await wait(10);
    slowMs = 0;
    const began = Date.now();
    expect(namesIn(await department.ask(fetchOf([2])))).toEqual(['2 for clerk']);
    expect(Date.now() - began).toBeLessThan(300);
    expect(namesIn(await slow)).toEqual(['1 for clerk']);
  });

  it('takes no more into one call than the limit', async () => {
    const department = open({ most: 2, patienceMs: 5_000 });
    await Promise.all([1, 2, 3, 4, 5].map((residentNo) => department.ask(fetchOf([residentNo]))));
    expect(calls.map(({ numbers }) => numbers)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('is told when the first of those that share a call asked: waiting for one another is on their time', async () => {
    const askedAt: (number | undefined)[] = [];
    // The first call is under way for as long as the others need to come, also on a busy machine.
    slowMs = 300;
    const department = createSharingDepartment({ ...inner, ask: (request) => {
      askedAt.push(request.askedAt);
      return inner.ask(request);
    } }, { patienceMs: 5_000 });
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

  it('is asked for anything but entities as it comes', async () => {
    const department = open();
    await Promise.all([1, 2].map(() => department.ask({ query: '{ grids { totalCount } }', callerToken: 'clerk' }).catch(() => undefined)));
    expect(calls).toHaveLength(2);
  });
});

it('tells whoever asks a department that fails before it has begun', async () => {
  const broken = createSharingDepartment({ name: 'broken', ask: () => { throw new Error('fails at once'); }, close: async () => undefined });
  const asks = ['one', 'two', 'two'].map((callerToken) => broken.ask({ query: QUERY, variables: { representations: [{ residentNo: 1 }] }, callerToken, likeness: 'x' }));
  expect((await Promise.allSettled(asks)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});
