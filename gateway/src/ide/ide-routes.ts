import fastifyStatic from '@fastify/static';
import { linliError } from '@linli/vocabulary';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { resolve } from 'node:path';
import { sendError } from '../door/http-error.js';
import { refuseStranger } from './refuse-stranger.js';

export interface IdeOptions {
  /** Whom a page is signed in as when it is opened: a token for whoever sits at this machine, and who that is. By the key of a persona, or for the usual one; null where there is none of that key. */
  readonly openSession: (persona: string | null) => Promise<object | null>;
}

const PAGE_FOLDER = resolve(__dirname, '..', '..', 'dist', 'ide');

/** Serves GraphiQL with the journeys as examples, and the page of charts, signed in for whoever sits at this machine; embedded mode only. */
export async function ideRoutes(server: FastifyInstance, { openSession }: IdeOptions): Promise<void> {
  await server.register(fastifyStatic, { root: PAGE_FOLDER, prefix: '/ide/', index: false });
  server.get('/', (_request, reply) => reply.sendFile('index.html'));
  server.get('/statistics', (_request, reply) => reply.sendFile('statistics.html'));
  server.get('/ide/session', async (request: FastifyRequest<{ Querystring: { readonly as?: string } }>, reply) => {
    const refusal = refuseStranger(request);
    if (refusal) return sendError(reply, refusal);
    return (await openSession(request.query.as ?? null)) ?? sendError(reply, linliError('BAD_REQUEST', { subject: 'as', expected: 'the key of a persona', got: 'another text' }));
  });
}
