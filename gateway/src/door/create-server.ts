import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { linliError } from '@linli/vocabulary';
import fastify, { type FastifyInstance } from 'fastify';
import type { CallerIdentifier } from '../caller/identify-caller.js';
import type { GatewayContext } from '../departments/department-source.js';
import { sendError, toDoorError } from './http-error.js';
import type { PlannedGateway } from './planned-gateway.js';
import { toPublicError } from './public-error.js';
import { reportLostValues } from './report-lost-values.js';

export interface ServerOptions {
  readonly gateway: PlannedGateway;
  readonly identify: CallerIdentifier;
  /** Whether clients may ask for the schema (development). */
  readonly isIntrospectable: boolean;
}

/** Largest body: documents are a few kilobytes; lists of thousands belong into pages. */
export const BODY_LIMIT_BYTES = 512 * 1024;

declare module 'fastify' {
  interface FastifyRequest {
    linliCaller?: GatewayContext['caller'];
  }
}

/** The door: POST /graphql, /health/live, /health/ready. */
export async function createServer({ gateway, identify, isIntrospectable }: ServerOptions): Promise<FastifyInstance> {
  const apollo = new ApolloServer<GatewayContext>({
    gateway, introspection: isIntrospectable, formatError: toPublicError, includeStacktraceInErrorResponses: false, persistedQueries: false, stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled(), reportLostValues()],
  });
  await apollo.start();
  const server = fastify({ logger: false, bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: 'idle' });
  server.decorateRequest('linliCaller');
  server.post('/graphql', {
    // Before the body is read: who does not say who he is has no business sending one.
    onRequest: async (request, reply) => {
      try {
        request.linliCaller = await identify(request.headers as Parameters<CallerIdentifier>[0]);
      } catch (error) {
        return sendError(reply, error as Error);
      }
    },
  }, fastifyApolloHandler(apollo, { context: async (request) => ({ caller: request.linliCaller as GatewayContext['caller'] }) }));
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', () => ({ status: 'ready' }));
  server.setErrorHandler((error: { statusCode?: number; code?: string }, _request, reply) => sendError(reply, toDoorError(error, BODY_LIMIT_BYTES)));
  server.setNotFoundHandler((request, reply) => sendError(reply, request.url.split('?')[0] === '/graphql'
    ? linliError('METHOD_NOT_ALLOWED', { subject: 'request', expected: 'POST', got: request.method })
    : linliError('NOT_FOUND', { subject: 'request', expected: 'POST /graphql', got: 'another path' })));
  server.addHook('onClose', () => apollo.stop());
  return server;
}
