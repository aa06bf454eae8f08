import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { AccessEntry, AccessLogSink } from '@linli/access-log';
import { ERRORS, linliError } from '@linli/vocabulary';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../departments/department-source.js';
import { toPublicError } from '../door/public-error.js';
import type { ClassifiedFields } from './classified-fields.js';
import { toEntry, type LoggedOperation } from './to-entry.js';

type Request = GraphQLRequestContext<GatewayContext>;

/** An answer that is about to leave. */
interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

interface Known {
  /** Of the supergraph that is served now. */
  readonly classifiedFields: () => ClassifiedFields;
}

const NO_FIELDS: readonly string[] = [];

/**
 * No log, no data: puts every operation that asks for fields of S2 and above, and every one that is refused, on record before its answer leaves. What cannot be put on record is not answered, and
 * while that is known, no department is asked. Operations without such fields are served whatever becomes of the log.
 */
export function recordAccess(accessLog: AccessLogSink, { classifiedFields }: Known): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      // Load-bearing: of the supergraph that is served as it is asked. By the time it is answered another may be, in which the field is gone or about nobody.
      const classified = classifiedFields();
      return {
        didResolveOperation: async (request) => {
          if (!accessLog.isAvailable() && askedFields(request, classified).length > 0) throw unavailable();
        },
        willSendResponse: async (request) => {
          const { body, http } = request.response;
          if (body.kind !== 'single') return;
          const answer = body.singleResult as Answer;
          const asked = askedFields(request, classified);
          // A count is of a field about nobody, perhaps; that somebody was counted goes on record whatever the field is.
          const hasCounted = isPresent(answer.data) && request.contextValue.readings.counted.size > 0;
          if (asked.length === 0 && answer.data !== undefined && !hasCounted) return;
          try {
            await Promise.all(entriesOf(request, { answer, asked, classified }).map((entry) => accessLog.append(entry)));
          } catch {
            if (answer.data === undefined) return;
            withhold(answer);
            http.status = ERRORS.ACCESS_LOG_UNAVAILABLE.httpStatus;
          }
        },
      };
    },
  };
}

function askedFields({ document, operation, schema, request }: Request, classified: ClassifiedFields): readonly string[] {
  return document && operation ? classified.askedBy({ document, operation, schema, variables: request.variables }) : NO_FIELDS;
}

/** What goes on record of an operation: whom it read, or that it read nobody, and, each for itself, whom it counted. */
function entriesOf({ contextValue, request, document, operation, schema, queryHash }: Request, { answer, asked, classified }: { readonly answer: Answer; readonly asked: readonly string[]; readonly classified: ClassifiedFields }): AccessEntry[] {
  const { caller, readings } = contextValue;
  const isAnswered = isPresent(answer.data);
  const { decided } = readings;
  const isWhole = decided === null || decided === document || !operation;
  const run = isWhole ? operation : decided.definitions.find((definition) => definition.kind === operation.kind && definition.name?.value === operation.name?.value);
  const allowed = isWhole ? asked : run?.kind === operation.kind ? classified.askedBy({ document: decided, operation: run, schema, variables: request.variables }) : NO_FIELDS;
  const logged: LoggedOperation = {
    caller, operationName: operation?.name?.value ?? null, documentHash: queryHash ?? null, residents: isAnswered ? readings.residents : [], fields: isAnswered ? allowed : NO_FIELDS,
    refusedFields: !isAnswered ? asked : isWhole ? NO_FIELDS : asked.filter((field) => !allowed.includes(field)), isAnswered, codes: (answer.errors ?? []).map(({ extensions }) => extensions?.code),
  };
  const counted = isAnswered ? [...readings.counted.values()] : [];
  const read = counted.length === 0 || readings.residents.size > 0 ? [logged] : [];
  return [...read, ...counted.map((cohort) => ({ ...logged, residents: [], counted: cohort }))].map(toEntry);
}

function isPresent(data: Answer['data']): boolean {
  return data !== undefined && data !== null;
}

function withhold(answer: Answer): void {
  delete answer.data;
  delete answer.extensions;
  answer.errors = [toPublicError(unavailable().toJSON())];
}

function unavailable() {
  return linliError('ACCESS_LOG_UNAVAILABLE', { subject: 'access log', expected: 'the reading to be put on record', got: 'no answer from the store' });
}
