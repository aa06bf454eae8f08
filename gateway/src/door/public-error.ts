import { isErrorCode, linliError, type ErrorCode } from '@linli/vocabulary';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';

// Six digits or more may be part of a personal number; nobody needs them to find the place that a message names.
const NUMBERS = /\d{6,}[\dXx]*/g;

/** The server's own codes that the catalogue has under another name. */
const RENAMED: Readonly<Record<string, ErrorCode>> = { INTERNAL_SERVER_ERROR: 'INTERNAL', PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST', PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST' };

/** What a client sees of an error: the catalogue's code with expected and got; never a stack, a library's name, or a personal number. */
export function toPublicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(error);
  if (code === 'INTERNAL' && !error.extensions?.incident) return internalError(error);
  const { expected, got, department, since, incident } = error.extensions ?? {};
  return {
    message: error.message.replace(NUMBERS, '…'),
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, ...given({ expected, got, department, since, incident }) },
  };
}

function codeOf({ message, extensions }: GraphQLFormattedError): ErrorCode {
  const code = typeof extensions?.code === 'string' ? extensions.code : '';
  if (isErrorCode(code)) return code;
  // The gateway checks variables itself, and gives no code when they do not fit.
  if (/^Variable "\$/.test(message)) return 'BAD_USER_INPUT';
  return RENAMED[code] ?? 'INTERNAL';
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
