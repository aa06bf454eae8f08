import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { outcomeOf, type CallOutcome } from './department-silence.js';
import type { Department } from './department.js';
import { createHttpDepartment } from './http-department.js';
import { createResilientDepartment, type ResilienceOptions, type ResilientDepartment } from './resilient-department.js';

type Behaviour = (response: ServerResponse) => void;

const TIMEOUT_MS = 200;
// Machines that run the tests of others at the same time.
const PATIENCE_MS = 300;

const well: Behaviour = answering({ data: { grids: { totalCount: 1 } } });
const hang: Behaviour = () => undefined;
const cut: Behaviour = (response) => void response.socket?.destroy();

let server: Server;
let behave: Behaviour;
let calls: number;
let inner: Department;

beforeEach(async () => {
  calls = 0;
  behave = well;
  server = createServer((request, response) => {
    calls++;
    request.resume().on('end', () => behave(response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  inner = createHttpDepartment('health', { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, mostBytes: 10_000 });
});

afterEach(async () => {
  server.closeAllConnections();
  await inner.close();
  await new Promise((closed) => server.close(closed));
});

function answering(body: unknown, status = 200, type = 'application/json'): Behaviour {
  return (response) => void response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

const open = (options: Partial<ResilienceOptions> = {}): ResilientDepartment => createResilientDepartment(inner, { timeoutMs: TIMEOUT_MS, openMs: 100, ...options });

async function outcome(department: Department, { query = '{ grids { totalCount } }', askedAt }: { readonly query?: string; readonly askedAt?: number } = {}): Promise<CallOutcome> {
  return department.ask({ query, callerToken: 'clerk', askedAt }).then(() => 'answered' as const, outcomeOf);
}

async function outcomes(department: Department, times: number): Promise<CallOutcome[]> {
  const seen: CallOutcome[] = [];
  for (let time = 0; time < times; time++) seen.push(await outcome(department));
  return seen;
}

async function timed<T>(work: Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const began = performance.now();
  const result = await work;
  return { result, ms: performance.now() - began };
}

describe('the time limit', () => {
  it('ends a call of a department that hangs', async () => {
    behave = hang;
    const { result, ms } = await timed(outcome(open()));
    expect(result).toBe('timed-out');
    expect(ms).toBeGreaterThanOrEqual(TIMEOUT_MS - 50);
    expect(ms).toBeLessThan(TIMEOUT_MS + PATIENCE_MS);
  });

  it('holds from when the question was asked, not from when it was sent', async () => {
    behave = hang;
    const { ms } = await timed(outcome(open({ timeoutMs: 1_000 }), { askedAt: performance.now() - 900 }));
    expect(ms).toBeLessThan(100 + PATIENCE_MS);
  });

  it('holds for those who wait for their turn, too, and what was given up is not sent any more', async () => {
    behave = hang;
    const department = open({ calls: 1 });
    const askedAt = performance.now() - 100;
    const { result, ms } = await timed(Promise.all([outcome(department), outcome(department, { askedAt }), outcome(department, { askedAt })]));
    expect(result).toEqual(['timed-out', 'timed-out', 'timed-out']);
    expect(ms).toBeLessThan(TIMEOUT_MS + PATIENCE_MS);
    await wait(50);
    expect([calls, department.state()]).toEqual([1, { breaker: 'closed', running: 0, waiting: 0, retries: 0 }]);
  });

  it('ends also what cannot be stopped: a department in this process', async () => {
    const never: Department = { name: 'health', ask: () => new Promise(() => undefined), close: async () => undefined };
    expect((await timed(outcome(createResilientDepartment(never, { timeoutMs: 50 })))).result).toBe('timed-out');
  });
});

describe('a retry', () => {
  it.each<[string, Behaviour]>([['cut the connection', cut], ['was not there behind its balancer', answering('no', 503, 'text/html')], ['was not there, said in JSON of its own', answering({ status: 502 }, 502)]])('is made of a read when the department %s', async (_case, fault) => {
    const department = open();
    behave = (response) => (calls === 1 ? fault(response) : well(response));
    expect(await outcome(department)).toBe('answered');
    expect([calls, department.state().retries]).toEqual([2, 1]);
  });

  it('is made of a read once', async () => {
    behave = cut;
    expect([await outcome(open()), calls]).toEqual(['failed', 2]);
  });

  it.each(['mutation { recordVisit { visitNo } }', 'mutation Visit { recordVisit { visitNo } }', 'fragment F on Visit { visitNo } mutation { recordVisit { ...F } }'])('is never made of a mutation: %s', async (query) => {
    behave = cut;
    expect([await outcome(open(), { query }), calls]).toEqual(['failed', 1]);
  });

  it.each<[string, Behaviour, CallOutcome]>([
    ['that came too late', hang, 'timed-out'], ['of an error of the department', answering({ errors: [{ message: 'no' }] }, 503), 'answered'], ['of a page with status 500', answering('no', 500, 'text/html'), 'failed'],
    ['of another shape', answering({ data: [] }), 'failed'], ['that is more than is taken', answering({ data: { grids: '王'.repeat(10_000) } }), 'failed'],
  ])('is not made of an answer %s', async (_case, behaviour, expected) => {
    behave = behaviour;
    expect([await outcome(open()), calls]).toEqual([expected, 1]);
  });

  it('is not made where none may be', async () => {
    behave = cut;
    expect([await outcome(open({ retryShare: 0 })), calls]).toEqual(['failed', 1]);
  });
});

describe('the breaker', () => {
  it('leaves a department that fails alone, and answers at once', async () => {
    behave = answering('no', 500, 'text/html');
    const department = open({ openMs: 60_000 });
    expect(await outcomes(department, 5)).toEqual(Array(5).fill('failed'));
    const { result, ms } = await timed(outcomes(department, 20));
    expect([result, calls, department.state().breaker]).toEqual([Array(20).fill('open'), 5, 'open']);
    expect(ms).toBeLessThan(PATIENCE_MS);
  });

  it('lets one call try whether the department is well again, while all others are answered at once', async () => {
    behave = hang;
    const department = open({ openMs: 50 });
    await Promise.all(Array.from({ length: 5 }, () => outcome(department)));
    await wait(80);
    calls = 0;
    const probe = outcome(department);
    const { result, ms } = await timed(outcomes(department, 5));
    expect([result, department.state().breaker]).toEqual([Array(5).fill('open'), 'half-open']);
    expect(ms).toBeLessThan(TIMEOUT_MS);
    expect([await probe, calls, department.state().breaker]).toEqual(['timed-out', 1, 'open']);
  });

  it('closes when the department answers again', async () => {
    behave = hang;
    const department = open({ openMs: 50 });
    await Promise.all(Array.from({ length: 5 }, () => outcome(department)));
    behave = well;
    expect(await outcome(department)).toBe('open');
    await wait(80);
    expect([await outcomes(department, 3), department.state().breaker]).toEqual([['answered', 'answered', 'answered'], 'closed']);
  });

  it('opens for a department that fails now and then only when it is more than half of the time', async () => {
    let turn = 1;
    behave = (response) => (turn++ % 2 === 0 ? answering('no', 500, 'text/html') : well)(response);
    const flapping = open();
    expect((await outcomes(flapping, 30)).filter((each) => each === 'open')).toEqual([]);
    behave = (response) => (turn++ % 3 > 0 ? answering('no', 500, 'text/html') : well)(response);
    expect(await outcomes(flapping, 30)).toContain('open');
  });

  it.each(['INTERNAL', 'FORBIDDEN_FIELD', 'ID_INVALID', 'CALLER_NOT_SIGNED', 'REGISTER_UNAVAILABLE'])('stays closed for a department that answers %s: it is not silent', async (code) => {
    behave = answering({ data: null, errors: [{ message: 'no', extensions: { code } }] });
    const department = open();
    expect([new Set(await outcomes(department, 20)), department.state().breaker]).toEqual([new Set(['answered']), 'closed']);
  });
});

describe('the limit of calls under way', () => {
  it('tells those who find all places taken at once, and does not hold it against the department', async () => {
    behave = (response) => void setTimeout(() => well(response), 100);
    const department = open({ calls: 2, waiting: 3, timeoutMs: 5_000 });
    const all = Array.from({ length: 20 }, () => outcome(department));
    expect(department.state()).toMatchObject({ running: 2, waiting: 3 });
    expect((await timed(Promise.all(all.slice(5)))).result).toEqual(Array(15).fill('full'));
    expect([await Promise.all(all.slice(0, 5)), calls, department.state().breaker]).toEqual([Array(5).fill('answered'), 5, 'closed']);
  });
});
