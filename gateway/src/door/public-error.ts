import { isErrorCode, linliError, type ErrorCode } from '@linli/vocabulary';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';

// Six digits or more, in whatever script, may be part of a personal number; nobody needs them to find the place that a message names.
const NUMBERS = /\p{Nd}{6,}[\p{Nd}Xx]*/gu;

/** The server's and the planner's own codes that the catalogue has under another name. */
const RENAMED: ReadonlyMap<string, ErrorCode> = new Map([['INTERNAL_SERVER_ERROR', 'INTERNAL'], ['INVALID_GRAPHQL', 'GRAPHQL_VALIDATION_FAILED']]);

/** What comes without a code that says it, by its words, and what we say instead; null for the words as they are. */
const BY_MESSAGE: readonly (readonly [RegExp, ErrorCode, { readonly expected: string; readonly got: string } | null])[] = [
  // The gateway checks variables itself, and gives no code when they do not fit. A document that uses them wrongly is another matter, and has a code.
  [/^Variable "\$[^"]*" (got invalid value|of required type .* was not provided|of non-null type .* must not be null)/s, 'BAD_USER_INPUT', null],
  [/introspection is not allowed/, 'GRAPHQL_VALIDATION_FAILED', { expected: 'no question about the schema itself', got: 'one' }],
  [/Document contains more that \d+ tokens/, 'DOCUMENT_TOO_LARGE', { expected: 'at most 10,000 words and signs', got: 'more' }],
  [/^Exceeded maximum recursive selections/, 'DOCUMENT_TOO_LARGE', { expected: 'fewer fields once its fragments are spread', got: 'more than can be planned' }],
];

/** What a client sees of an error: the catalogue's code with expected and got; never a stack, a library's name, or a personal number. */
export function toPublicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const [, code, words] = BY_MESSAGE.find(([pattern]) => pattern.test(error.message)) ?? [null, codeOf(error), null];
  if (code === 'INTERNAL' && !error.extensions?.incident) return internalError(error);
  const { message, extensions } = words ? linliError(code, { subject: 'document', ...words }) : error;
  const { expected, got, department, departments, since, incident, purpose, scope } = extensions ?? {};
  return {
    message: message.replace(NUMBERS, '…'),
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, ...given({ expected, got, department, departments, since, incident, purpose, scope }) },
  };
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const code = typeof extensions?.code === 'string' ? extensions.code : '';
  return isErrorCode(code) ? code : (RENAMED.get(code) ?? 'INTERNAL');
}

function internalError({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const known = /incident ([0-9a-f-]{36})/.exec(message)?.[1];
  const incident = known ?? randomUUID();
  const department = typeof extensions?.department === 'string' ? extensions.department : 'gateway';
  if (!known) process.stderr.write(`gateway: incident ${incident}: ${message.replace(NUMBERS, '…').slice(0, 300)}\n`);
  const error = linliError('INTERNAL', { subject: department, expected: 'an answer', got: `a fault, incident ${incident}`, department });
  return { message: error.message, ...(path ? { path } : {}), extensions: { ...error.extensions, code: 'INTERNAL', incident } };
}

function given(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
