import fastify, { type FastifyInstance } from 'fastify';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { closeServer } from './close-server.js';

const LIMIT_MS = 1_000;

let server: FastifyInstance;
let port: number;

beforeEach(async () => {
  server = fastify();
  server.get('/slow', () => wait(300, { is: 'done' }));
  server.post('/body', () => ({}));
  await server.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.server.address() as AddressInfo);
});

async function timeOf(work: Promise<unknown>): Promise<number> {
  const began = Date.now();
  await work;
  return Date.now() - began;
}

it('lets a request that runs finish, and ends the connection that its client would have kept', async () => {
  const agent = new Agent({ keepAlive: true });
  const answered = new Promise<IncomingMessage>((answer) => get({ port, host: '127.0.0.1', path: '/slow', agent }, answer));
  await wait(100);
  expect(await timeOf(closeServer(server, LIMIT_MS))).toBeLessThan(LIMIT_MS);
  const response = await answered;
  expect(response.statusCode).toBe(200);
  response.resume();
  agent.destroy();
});

it('cuts off in the end who has sent half a request', async () => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.write('POST /body HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n');
  await wait(100);
  const took = await timeOf(closeServer(server, LIMIT_MS));
  expect(took).toBeGreaterThanOrEqual(LIMIT_MS - 10);
  expect(took).toBeLessThan(LIMIT_MS + 1_000);
});
