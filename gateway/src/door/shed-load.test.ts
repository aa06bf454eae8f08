import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { GatewayOptions } from '../create-gateway.js';
import { openTestHouse, type TestDepartment, type TestHouse } from '../test-house.js';

const QUERY = '{ grid { name } }';
const SLOW: TestDepartment = { sdl: 'type Query { grid: Grid } type Grid { name: String }', answer: { data: { grid: { name: '第一网格' } } }, delayMs: 400 };

let house: TestHouse;

afterEach(() => house.close());

async function open(options: Partial<GatewayOptions>, department: TestDepartment = SLOW): Promise<void> {
  house = await openTestHouse({ community: department }, options);
}

async function health(path: string): Promise<{ readonly code: number; readonly status: unknown }> {
  const response = await fetch(`${house.address}/health/${path}`);
  return { code: response.status, ...((await response.json()) as { status: unknown }) };
}

function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('a door at which there is too much to do', () => {
  it('refuses at once what is beyond the operations that may run, and takes more when they have ended', async () => {
    await open({ limits: { runningInAll: 2 } });
    const running = [house.ask(QUERY), house.ask(QUERY)];
    await wait(100);
    const response = await fetch(`${house.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([503, '1', { errors: [{
      message: 'gateway: expected at most 2 operations at once, but got more', extensions: { code: 'OVERLOADED', expected: 'at most 2 operations at once', got: 'more', retryAfter: 1 },
    }] }]);
    // Those that watch it are answered.
    expect(await health('live')).toEqual({ code: 200, status: 'live' });
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    expect(await house.ask(QUERY)).toMatchObject({ status: 200 });
  });

  it('refuses sooner while its thread has no rest, and takes more as soon as it has', async () => {
    await open({ limits: { runningWhenBusy: 2 } }, { ...SLOW, delayMs: 30 });
    // Planned once.
    await house.ask(QUERY);
    const busy = setInterval(() => block(50), 1);
    await wait(1_200);
    const answers = await Promise.all([1, 2, 3, 4].map(() => house.ask(QUERY)));
    clearInterval(busy);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503]);
    expect(answers).toContainEqual(expect.objectContaining({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'OVERLOADED', expected: 'at most 2 operations at once while all wait' }) as object })] }));
    const until = Date.now() + 10_000;
    let statuses: unknown[] = [];
    // One more each time: as many as twice those that run are taken.
    while (!(statuses.length >= 3 && statuses.every((status) => status === 200)) && Date.now() < until) {
      const running = [1, 2].map(() => house.ask(QUERY));
      await wait(10);
      statuses = (await Promise.all([...running, house.ask(QUERY)])).map(({ status }) => status);
      await wait(100);
    }
    expect(statuses).toEqual([200, 200, 200]);
  });

  it('does not count, while its thread has no rest, those that a slow department has held up for long', async () => {
    house = await openTestHouse({ community: { ...SLOW, delayMs: 0 }, health: { sdl: 'type Query { clinic: Clinic } type Clinic { name: String }', answer: { data: { clinic: null } }, behave: () => undefined } }, { limits: { runningWhenBusy: 2 }, resilience: { timeoutMs: 5_000 } });
    await house.ask(QUERY);
    const busy = setInterval(() => block(50), 1);
    const held = [1, 2].map(() => house.ask('{ clinic { name } }'));
    await wait(1_200);
    expect((await house.ask(QUERY)).status).toBe(503);
    await wait(2_000);
    expect((await house.ask(QUERY)).status).toBe(200);
    clearInterval(busy);
    await Promise.all(held);
  }, 30_000);

  it('refuses the same at an address that is spelt in another way', async () => {
    await open({ limits: { runningInAll: 1 } });
    const running = house.ask(QUERY);
    await wait(100);
    const response = await fetch(`${house.address}/%67raphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
    expect([response.status, await response.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'OVERLOADED' } }] }]);
    await running;
  });

  it('answers over the same connection again after it has refused, and cuts off a body without end', async () => {
    await open({ limits: { runningInAll: 0 } });
    const { hostname, port } = new URL(house.address);
    const socket = connect(Number(port), hostname);
    let text = '';
    // In the end he is cut off in the middle of what he sends.
    const ended = new Promise((resolve) => socket.setEncoding('utf8').on('data', (piece: string) => (text += piece)).on('error', () => undefined).on('close', resolve));
    for (let turn = 0; turn < 2; turn++) socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
    const piece = `10000\r\n${'x'.repeat(0x1_00_00)}\r\n`;
    const pouring = setInterval(() => socket.writable && socket.write(piece), 5);
    await ended;
    clearInterval(pouring);
    expect(text.match(/HTTP\/1\.1 503 [^]*?"code":"OVERLOADED"/g)).toHaveLength(3);
  });

  it('counts no operation of somebody who has gone away', async () => {
    await open({ limits: { runningInAll: 1 } });
    const { hostname, port } = new URL(house.address);
    const socket = connect(Number(port), hostname);
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await wait(100);
    socket.destroy();
    await wait(100);
    expect(await house.ask(QUERY)).toMatchObject({ status: 200 });
  });

  it('refuses while the event loop is late, and takes more when it is not', async () => {
    await open({ limits: { mostDelayMs: 50 } }, { ...SLOW, delayMs: 0 });
    let last = await house.ask(QUERY);
    const until = Date.now() + 10_000;
    const busy = setInterval(() => block(200), 1);
    while (last.status === 200 && Date.now() < until) last = (await Promise.all([house.ask(QUERY), house.ask(QUERY)])).find(({ status }) => status !== 200) ?? last;
    // It was no operation that made it late, where none runs.
    expect(await house.ask(QUERY)).toMatchObject({ status: 200 });
    clearInterval(busy);
    expect(last).toMatchObject({ status: 503, errors: [{ extensions: { code: 'OVERLOADED', expected: 'at most 50 ms late' } }] });
    expect(await health('live')).toMatchObject({ code: 200 });
    while (last.status !== 200 && Date.now() < until + 10_000) {
      await wait(200);
      last = await house.ask(QUERY);
    }
    expect(last.status).toBe(200);
  });
});

describe('a gateway', () => {
  it('is live, but not ready before the grants are known once; then it stays so', async () => {
    let areKnown = false;
    await open({ areRightsKnown: () => areKnown });
    expect([await health('live'), await health('ready')]).toEqual([{ code: 200, status: 'live' }, { code: 503, status: 'grants not known' }]);
    areKnown = true;
    expect(await health('ready')).toEqual({ code: 200, status: 'ready' });
    areKnown = false;
    expect(await health('ready')).toEqual({ code: 200, status: 'ready' });
  });

  it('says that it is not ready before it stops taking requests', async () => {
    await open({ drainMs: 1_000 });
    const closing = house.close();
    await wait(50);
    expect([await health('ready'), await house.ask(QUERY)]).toMatchObject([{ code: 503, status: 'closing' }, { status: 200 }]);
    await closing;
    await expect(house.ask(QUERY)).rejects.toThrow('fetch failed');
  });

  it('that closes refuses in the catalogue\'s words what comes over a connection that is open', async () => {
    await open({});
    const running = house.ask(QUERY);
    await wait(50);
    const { hostname, port } = new URL(house.address);
    const socket = connect(Number(port), hostname);
    let text = '';
    const ended = once(socket.setEncoding('utf8').on('data', (piece: string) => (text += piece)), 'close');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    await wait(50);
    const closing = house.close();
    await wait(50);
    socket.write('content-type: application/json\r\ncontent-length: 2\r\n\r\n{}');
    await ended;
    expect(text).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 1\r\n[^]*"code":"OVERLOADED"/);
    expect(await running).toMatchObject({ status: 200 });
    await closing;
  });
});
