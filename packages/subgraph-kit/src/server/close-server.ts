import type { FastifyInstance } from 'fastify';

/** How long a request that runs has to be finished, milliseconds: longer than a statement may take. */
const CLOSE_LIMIT_MS = 8_000;
const SWEEP_EVERY_MS = 50;

/** Takes no more requests and finishes those that run; whoever has sent half of one is cut off in the end. */
export async function closeServer(server: FastifyInstance, limitMs: number = CLOSE_LIMIT_MS): Promise<void> {
  const late = setTimeout(() => server.server.closeAllConnections(), limitMs);
  // A connection over which an answer went while the server closed is kept by the gateway for the next question.
  const sweep = setInterval(() => server.server.closeIdleConnections(), SWEEP_EVERY_MS);
  await server.close().finally(() => {
    clearTimeout(late);
    clearInterval(sweep);
  });
}
