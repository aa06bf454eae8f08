import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { AccessLogSink } from '@linli/access-log';
import { linliError } from '@linli/vocabulary';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { Readings } from '../access-log/readings.js';
import { recordAccess } from '../access-log/record-access.js';
import type { CallerIdentifier } from '../caller/identify-caller.js';
import { AskingClock } from '../departments/asking-clock.js';
import { CallReport } from '../departments/call-report.js';
import type { GatewayContext } from '../departments/department-source.js';
import { checkBody } from './check-body.js';
import type { DoorLoad, LoadLimits } from './doorway.js';
import { ARRIVAL_LIMIT_MS, BODY_LIMIT_BYTES, sendConnectionError, sendError, toDoorError } from './http-error.js';
import { createCallerLimiter, type CallerLimits } from './limit-callers.js';
import { createCostReader } from './operation-cost.js';
import { passError } from './pass-error.js';
import type { PlannedGateway } from './planned-gateway.js';
import { toPublicError } from './public-error.js';
import type { Readiness } from './readiness.js';
import { refuseOperation } from './refuse-operation.js';
import { REPORT_HEADER, reportDepartments } from './report-departments.js';
import { reportLostValues } from './report-lost-values.js';
import { createShedder } from './shed-load.js';
import { takeTurns, type TurnContext } from './take-turns.js';
import { takeTrusted, type TrustedDocuments } from './trusted-documents.js';

export interface ServerOptions {
  readonly gateway: PlannedGateway;
  readonly identify: CallerIdentifier;
  /** Whether clients may ask for the schema (development). */
  readonly isIntrospectable: boolean;
  readonly limits: DoorLimits;
  readonly readiness: Readiness;
  /** Null where readings are put on no record. */
  readonly accessLog: AccessLogSink | null;
  readonly trusted: { readonly documents: TrustedDocuments; readonly isOnly: boolean };
  /** Whether departments' errors leave in their own words (pass-error.ts). */
  readonly passesErrors: boolean;
  /** How long a department may take, milliseconds. */
  readonly timeoutMs: number;
}

/** The door, and what it has to do. */
export interface Door {
  readonly server: FastifyInstance;
  readonly load: DoorLoad;
}

export interface DoorLimits extends CallerLimits, LoadLimits {
  /** How many values an operation may answer (operation-cost.ts). */
  readonly mostCost: number;
  /** How many values operations may answer at once; what would be more waits (operation-turns.ts). Null for any number. */
  readonly valuesAtOnce: number | null;
}

/** Largest document, counted in words and signs: validation and planning grow with them. A hundred times what a page of a front end asks. */
const MOST_TOKENS = 10_000;

/** Of what waits for its turn: a resident's profile answers few values; nothing that departments answer in time takes a second. */
const TURNS = { few: 1_000, mostWaiting: 500, mostMs: 1_000 };

/** How long a connection over which nothing is asked stays open, milliseconds: longer than balancers keep theirs, which would otherwise ask over one that is about to end. */
const IDLE_LIMIT_MS = 72_000;

declare module 'fastify' {
  interface FastifyRequest {
    linliCaller?: GatewayContext['caller'];
  }
}

/** The door: POST /graphql, /health/live, /health/ready. */
export async function createServer(options: ServerOptions): Promise<Door> {
  const { identify, trusted, readiness, timeoutMs } = options;
  const begin = createCallerLimiter(options.limits);
  const apollo = createApollo(options);
  await apollo.start();
  const shedder = createShedder(options.limits, isOperation);
  const server = fastify({
    logger: false, bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: 'idle', return503OnClosing: false, frameworkErrors: refuse, clientErrorHandler: sendConnectionError,
    serverFactory: (handler) => createHttpServer({ requestTimeout: ARRIVAL_LIMIT_MS, keepAliveTimeout: IDLE_LIMIT_MS }, shedder.before(handler)),
  });
  // JSON is all that this door reads.
  server.removeContentTypeParser('text/plain');
  server.decorateRequest('linliCaller');
  await shedder.watch(server);
  server.post('/graphql', {
    // Before the body is read: who does not say who he is has no business sending one.
    onRequest: async (request, reply) => {
      try {
        request.linliCaller = await identify(request.headers as Parameters<CallerIdentifier>[0]);
        // Also when he goes away before he is answered.
        reply.raw.once('close', await begin(request.linliCaller));
      } catch (error) {
        return sendError(reply, error as Error);
      }
    },
    preHandler: async (request) => {
      request.body = takeTrusted(request.body, trusted);
      checkBody(request.body);
      // Load-bearing: a body may take its time, and what was granted when it began may be withdrawn by its end. Of a token that was verified a moment ago it is a look-up.
      request.linliCaller = await identify(request.headers as Parameters<CallerIdentifier>[0]);
    },
  }, fastifyApolloHandler(apollo, { context: async (request, reply) => ({ caller: request.linliCaller as GatewayContext['caller'], stay: shedder.stayOf(request.raw, reply.raw), readings: new Readings(), clock: new AskingClock(timeoutMs), report: request.headers[REPORT_HEADER] === 'departments' ? new CallReport() : null }) }));
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', (_request, reply) => {
    const status = readiness.status();
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
  server.setErrorHandler(refuse);
  server.setNotFoundHandler(refuseAddress);
  server.addHook('onClose', () => apollo.stop());
  return { server, load: shedder.load };
}

/** Whatever its address looks like: the framework takes several spellings for the same. */
function isOperation({ method }: IncomingMessage): boolean {
  return method === 'POST';
}

function createApollo({ gateway, isIntrospectable, limits, accessLog, passesErrors }: ServerOptions): ApolloServer<TurnContext> {
  // Last: what is put on record is what the others leave of the answer.
  const recording = accessLog ? [recordAccess(accessLog, { classifiedFields: gateway.classifiedFields })] : [];
  const readCost = createCostReader();
  const turns = limits.valuesAtOnce === null ? [] : [takeTurns({ ...TURNS, valuesAtOnce: limits.valuesAtOnce }, readCost)];
  return new ApolloServer<TurnContext>({
    gateway, introspection: isIntrospectable, hideSchemaDetailsFromClientErrors: !isIntrospectable, formatError: passesErrors ? passError : toPublicError, includeStacktraceInErrorResponses: false, persistedQueries: false,
    stopOnTerminationSignals: false, parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled(), refuseOperation({ keyNames: gateway.keyNames, mostCost: limits.mostCost, readCost }), ...turns, reportLostValues(), reportDepartments(), ...recording],
  });
}

function refuse(error: Parameters<typeof toDoorError>[0], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // The body of a request to nowhere is read as well, and may be wrong in itself.
  return request.is404 ? refuseAddress(request, reply) : sendError(reply, toDoorError(error));
}

function refuseAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendError(reply, request.url.split('?')[0] === '/graphql'
    ? linliError('METHOD_NOT_ALLOWED', { subject: 'request', expected: 'POST', got: request.method })
    : linliError('NOT_FOUND', { subject: 'request', expected: 'POST /graphql', got: 'another path' }));
}
