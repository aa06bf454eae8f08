import { isErrorCode, linliError } from '@linli/vocabulary';
import { GraphQLError, Kind, print } from 'graphql';
import { randomUUID } from 'node:crypto';

/** What is looked at of a fault; anything may have been thrown. */
interface Fault {
  readonly extensions?: { readonly code?: unknown };
  readonly name?: string;
}

/**
 * What leaves a department of an error: errors of the catalogue as they are, anything else as INTERNAL with an incident number.
 * The incident is written to standard error with the department and where it happened; SQL values, names and numbers are not among them.
 */
export function toPublicError(department: string, error: unknown): GraphQLError {
  const graphError = error instanceof GraphQLError ? error : null;
  const original = (graphError?.originalError ?? error) as Fault | null | undefined;
  const code = graphError?.extensions.code ?? original?.extensions?.code;
  if (typeof code === 'string' && isErrorCode(code)) return toCatalogueError(graphError, original as GraphQLError);
  return toDocumentError(department, graphError) ?? toIncident(department, { error, graphError, original });
}

// graphql-js puts the refused value in front of a scalar's own message; the value may be a personal number, the scalar's message never holds one.
function toCatalogueError(graphError: GraphQLError | null, original: GraphQLError): GraphQLError {
  if (!graphError || graphError.message === original.message) return graphError ?? original;
  return new GraphQLError(original.message, { path: graphError.path, extensions: original.extensions });
}

/** graphql-js's own: a variable that does not fit its type, a syntax error. */
function toDocumentError(department: string, graphError: GraphQLError | null): GraphQLError | null {
  const [node] = graphError?.nodes ?? [];
  // Said in our words, because graphql-js repeats the value.
  if (node?.kind === Kind.VARIABLE_DEFINITION) {
    return linliError('BAD_USER_INPUT', { subject: `$${node.variable.name.value}`, expected: `a value of type ${print(node.type)}`, got: 'another one or none', department });
  }
  if (!graphError || graphError.originalError) return null;
  return new GraphQLError(graphError.message, { path: graphError.path, extensions: { code: graphError.message.startsWith('Syntax') ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT', department } });
}

interface Incident {
  readonly error: unknown;
  readonly graphError: GraphQLError | null;
  readonly original: Fault | null | undefined;
}

function toIncident(department: string, { error, graphError, original }: Incident): GraphQLError {
  const incident = randomUUID();
  process.stderr.write(`${department}: incident ${incident}: ${original?.name ?? 'Error'}: ${placeOf(error)}\n`);
  const internal = linliError('INTERNAL', { subject: department, expected: 'an answer', got: `a fault, incident ${incident}`, department });
  return new GraphQLError(internal.message, { path: graphError?.path, extensions: internal.extensions });
}

// The lines of the stack alone: what stands before them is the message, which may have several lines.
function placeOf(error: unknown): string {
  const lines = String((error as Error | null | undefined)?.stack ?? '').split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).slice(0, 3).map((line) => line.trim()).join(' ');
}
