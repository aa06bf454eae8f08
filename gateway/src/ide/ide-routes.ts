import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { resolve } from 'node:path';
import { sendError } from '../door/http-error.js';
import { refuseStranger } from './refuse-stranger.js';

export interface IdeOptions {
  /** Whom the page is signed in as when it is opened: a token for whoever sits at this machine, and who that is. */
  readonly openSession: () => Promise<object>;
}

const PAGE_FOLDER = resolve(__dirname, '..', '..', 'dist', 'ide');

/** Serves GraphiQL with the journeys as examples, signed in for whoever sits at this machine; embedded mode only. */
export async function ideRoutes(server: FastifyInstance, { openSession }: IdeOptions): Promise<void> {
  await server.register(fastifyStatic, { root: PAGE_FOLDER, prefix: '/ide/', index: false });
  server.get('/', (_request, reply) => reply.sendFile('index.html'));
  server.get('/ide/session', async (request, reply) => {
    const refusal = refuseStranger(request);
    return refusal ? sendError(reply, refusal) : openSession();
  });
}
