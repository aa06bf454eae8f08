import { CALLER_HEADER, TOGETHER_PATH } from '@linli/caller-token';
import { DEFAULT_DISTRICT, streamDistrict } from '@linli/synthetic-district';
import { isErrorCode, linliError, ERRORS } from '@linli/vocabulary';
import fastify, { type FastifyInstance } from 'fastify';
import { unlinkSync } from 'node:fs';
import type { SubgraphDefinition } from '../define-subgraph.js';
import { answerTogether, readTogether } from './answer-together.js';
import { closeServer } from './close-server.js';
import { readSubgraphConfig } from './config.js';
import { openSubgraph, type RunningSubgraph, type SubgraphRequest } from './open-subgraph.js';

const BODY_LIMIT_BYTES = 4 * 1024 * 1024;
/** Of whoever is brought the sets of other departments: a million residents by household are five megabytes. */
const SETS_LIMIT_BYTES = 64 * 1024 * 1024;

/** Runs a department as a process of its own, until SIGTERM or SIGINT; then what runs is finished. */
export async function startSubgraph<L>(definition: SubgraphDefinition<L>): Promise<void> {
  try {
    const config = readSubgraphConfig(process.env, definition.stores);
    const subgraph = await openSubgraph(definition, config);
    if (config.seedResidents > 0) await subgraph.seed(streamDistrict({ ...DEFAULT_DISTRICT, residents: config.seedResidents, seed: config.seed }));
    const server = createSubgraphServer(subgraph);
    if (config.socketPath) removeStale(config.socketPath);
    const address = await server.listen(config.socketPath ? { path: config.socketPath } : { host: config.host, port: config.port });
    process.stdout.write(`${definition.name}: ${address}\n`);
    // `disconnect`: whoever started this process and supervises it has gone.
    for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
      process.once(event, () => void closeServer(server).then(() => subgraph.close()).then(() => process.exit(0)));
    }
  } catch (error) {
    process.stderr.write(`${definition.name}: 无法启动 cannot start\n${(error as Error).message}\n`);
    process.exit(1);
  }
}

/** The HTTP form of a department: POST /graphql for one fetch of the gateway's, /graphql/together for several; /health/live and /health/ready for whoever runs it. */
export function createSubgraphServer(subgraph: RunningSubgraph): FastifyInstance {
  const bodyLimit = subgraph.takesSets ? SETS_LIMIT_BYTES : BODY_LIMIT_BYTES;
  const server = fastify({ logger: false, bodyLimit });
  server.post<{ Body: Omit<SubgraphRequest, 'callerToken'> | null }>('/graphql', async (request, reply) => {
    const callerToken = request.headers[CALLER_HEADER];
    const { query, variables, operationName } = request.body ?? { query: '' };
    const result = await subgraph.execute({ query: String(query), variables, operationName, callerToken: typeof callerToken === 'string' ? callerToken : undefined });
    const code = result.data === undefined ? result.errors?.[0]?.extensions.code : undefined;
    return reply.code(typeof code === 'string' && isErrorCode(code) ? ERRORS[code].httpStatus : 200).send(result);
  });
  server.post(`/graphql${TOGETHER_PATH}`, async (request, reply) => {
    const requests = readTogether(request.body);
    if (!requests) return reply.code(400).send({ errors: [linliError('BAD_REQUEST', { subject: 'request', expected: 'documents, callers and fetches of them', got: 'something else' })] });
    reply.hijack();
    return answerTogether(subgraph, requests, reply.raw);
  });
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const isReady = await subgraph.isReady();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'register unavailable' });
  });
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const code = error.statusCode === 413 ? 'BODY_TOO_LARGE' : (error.statusCode ?? 500) < 500 ? 'BAD_REQUEST' : 'INTERNAL';
    const answer = linliError(code, { subject: 'request', expected: `a JSON body of at most ${bodyLimit} bytes`, got: 'another one' });
    return reply.code(error.statusCode ?? 500).send({ errors: [answer] });
  });
  return server;
}

// A socket file outlives a killed process, and listening on it would fail.
function removeStale(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // There was none.
  }
}
