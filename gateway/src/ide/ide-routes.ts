import fastifyStatic from '@fastify/static';
import { linliError } from '@linli/vocabulary';
import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import { sendError } from '../door/http-error.js';

export interface IdeOptions {
  /** A token for whoever sits at this machine. */
  readonly issueToken: () => Promise<string>;
  /** Values for the examples' variables, by name. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const PAGE_FOLDER = resolve(__dirname, '..', '..', 'dist', 'ide');
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const LOCAL_ADDRESS = /^(::1$|(::ffff:)?127\.)/;

/** Serves GraphiQL with the journeys as examples, and signs it in as a hall clerk; embedded mode only. */
export async function ideRoutes(server: FastifyInstance, { issueToken, variables }: IdeOptions): Promise<void> {
  await server.register(fastifyStatic, { root: PAGE_FOLDER, prefix: '/ide/', index: false });
  server.get('/', (_request, reply) => reply.sendFile('index.html'));
  server.get('/ide/session', async (request, reply) => {
    // A page elsewhere whose name is made to point at this machine would send its own name here.
    if (!LOCAL_HOST.test(request.headers.host ?? '')) return sendError(reply, linliError('UNAUTHENTICATED', { subject: 'host', expected: 'localhost', got: 'another name' }));
    // With --host 0.0.0.0 others reach this door as well, and may write any name into a header.
    if (!LOCAL_ADDRESS.test(request.ip)) return sendError(reply, linliError('UNAUTHENTICATED', { subject: 'address', expected: 'one of this machine', got: 'another one' }));
    return { token: await issueToken(), purpose: 'ONE_STOP', caseNo: 'SQ2026000001', variables };
  });
}
