import { isErrorCode, linliError } from '@linli/vocabulary';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';

/**
 * What leaves a department of an error: errors of the catalogue as they are, anything else as INTERNAL with an incident number.
 * The incident is written to standard error with the department and the fault's own words; SQL values, names and numbers are not among them.
 */
export function toPublicError(department: string, error: unknown): GraphQLError {
  const graphError = error instanceof GraphQLError ? error : null;
  const original = (graphError?.originalError ?? error) as { extensions?: { code?: unknown }; message?: string; name?: string };
  const code = graphError?.extensions.code ?? original.extensions?.code;
  if (typeof code === 'string' && isErrorCode(code)) return toCatalogueError(graphError, original as GraphQLError);
  // graphql-js's own: a syntax error, a variable of the wrong type. They speak of the document only.
  if (graphError && !graphError.originalError) {
    return new GraphQLError(graphError.message, { path: graphError.path, extensions: { code: graphError.name === 'GraphQLError' && graphError.message.startsWith('Syntax') ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT', department } });
  }
  const incident = randomUUID();
  process.stderr.write(`${department}: incident ${incident}: ${original.name ?? 'Error'}: ${String((error as Error).stack ?? '').split('\n').slice(1, 4).join(' ').trim()}\n`);
  const internal = linliError('INTERNAL', { subject: department, expected: 'an answer', got: `a fault, incident ${incident}`, department });
  return new GraphQLError(internal.message, { path: graphError?.path, extensions: internal.extensions });
}

// graphql-js puts the refused value in front of a scalar's own message; the value may be a personal number, the scalar's message never holds one.
function toCatalogueError(graphError: GraphQLError | null, original: GraphQLError): GraphQLError {
  if (!graphError || graphError.message === original.message) return graphError ?? original;
  return new GraphQLError(original.message, { path: graphError.path, extensions: original.extensions });
}
