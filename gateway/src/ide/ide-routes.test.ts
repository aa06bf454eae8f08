import fastify, { type FastifyInstance } from 'fastify';
import { ideRoutes } from './ide-routes.js';

let server: FastifyInstance;

beforeAll(async () => {
  server = fastify();
  await ideRoutes(server, { openSession: async (persona) => (persona === 'nobody' ? null : { token: 'a token' }) });
});
afterAll(() => server.close());

async function signIn(host: string, remoteAddress: string, url = '/ide/session'): Promise<{ readonly status: number; readonly token: unknown }> {
  const response = await server.inject({ url, headers: { host, 'x-forwarded-for': '127.0.0.1' }, remoteAddress });
  return { status: response.statusCode, token: response.json<{ token?: unknown }>().token };
}

describe('the page\'s sign-in', () => {
  it.each([['localhost:4000', '127.0.0.1'], ['localhost', '::1'], ['127.0.0.1:4000', '::ffff:127.0.0.1'], ['[::1]:4000', '127.0.0.2']])('is for whoever sits at this machine: %s from %s', async (host, address) => {
    expect(await signIn(host, address)).toEqual({ status: 200, token: 'a token' });
  });

  it.each([
    ['a name that was made to point here', 'linli.attacker.example:4000', '127.0.0.1'], ['a name that begins as ours', 'localhost.attacker.example', '127.0.0.1'], ['our address with more behind it', '127.0.0.1.attacker.example', '127.0.0.1'],
    ['another machine that says localhost', 'localhost:4000', '192.0.2.7'], ['another machine over IPv6', 'localhost:4000', '2001:db8::1'], ['another machine whose address ends like ours', 'localhost:4000', '::ffff:192.127.0.1'],
  ])('gives %s nothing', async (_case, host, address) => {
    expect(await signIn(host, address)).toEqual({ status: 401, token: undefined });
  });

  it('is as a persona that there is', async () => {
    expect(await signIn('localhost', '::1', '/ide/session?as=analyst')).toEqual({ status: 200, token: 'a token' });
    expect(await signIn('localhost', '::1', '/ide/session?as=nobody')).toEqual({ status: 400, token: undefined });
    expect(await signIn('localhost', '192.0.2.7', '/ide/session?as=analyst')).toEqual({ status: 401, token: undefined });
  });
});
