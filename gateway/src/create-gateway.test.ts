import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { openTestHouse, type TestHouse } from './test-house.js';

const SLOW = { sdl: 'type Query { grid: Grid } type Grid { name: String }', answer: { data: { grid: { name: '第一网格' } } }, delayMs: 500 };
// What a gateway that closes gives those that do not come to an end, and a moment.
const LIMIT_MS = 10_000;

let house: TestHouse;

beforeEach(async () => {
  house = await openTestHouse({ community: SLOW });
});

async function send(text: string): Promise<Socket> {
  const { hostname, port } = new URL(house.address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise<void>((sent) => socket.write(text, () => sent()));
  return socket;
}

async function timeOf(work: Promise<unknown>): Promise<number> {
  const began = Date.now();
  await work;
  return Date.now() - began;
}

describe('a gateway that is closed', () => {
  it('finishes what it is asked, and takes nothing more', async () => {
    const asking = house.ask('{ grid { name } }');
    await wait(200);
    const closing = timeOf(house.close());
    await wait(50);
    await expect(house.ask('{ grid { name } }')).rejects.toThrow('fetch failed');
    expect(await asking).toMatchObject({ status: 200, data: { grid: { name: '第一网格' } } });
    // His connection, which he would have kept for another question, is closed with it.
    expect(await closing).toBeLessThan(2_000);
  });

  it('does not wait for those who have sent half a request', async () => {
    const sockets = await Promise.all([send('POST /graphql HTTP/1.1\r\nHost: x\r\n'), send('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n')]);
    await wait(100);
    expect(await timeOf(house.close())).toBeLessThan(LIMIT_MS);
    for (const socket of sockets) socket.destroy();
  });

  it('does not wait for somebody who only keeps his connection', async () => {
    await house.ask('{ grid { name } }');
    expect(await timeOf(house.close())).toBeLessThan(1_000);
  });
});
