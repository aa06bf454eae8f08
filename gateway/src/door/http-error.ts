import { ERRORS, isErrorCode, linliError, type ErrorCode } from '@linli/vocabulary';
import type { FastifyReply } from 'fastify';

/** Answers a whole request with one error of the catalogue, in GraphQL's shape and with the catalogue's status. */
export function sendError(reply: FastifyReply, error: { readonly message: string; readonly extensions?: { readonly code?: unknown } | undefined }): FastifyReply {
  const code = error.extensions?.code;
  const status = typeof code === 'string' && isErrorCode(code) ? ERRORS[code].httpStatus : 500;
  return reply.code(status).type('application/json; charset=utf-8').send({ errors: [{ message: error.message, extensions: error.extensions }] });
}

/** What fastify says of a request, in the catalogue's words. */
export function toDoorError(error: { readonly statusCode?: number | undefined; readonly code?: string }, bodyLimit: number): Error & { readonly extensions: { readonly code?: unknown } } {
  const is = (code: ErrorCode, expected: string, got: string) => linliError(code, { subject: 'request', expected, got });
  if (error.statusCode === 413) return is('BODY_TOO_LARGE', `at most ${bodyLimit} bytes`, 'more');
  if (error.statusCode === 415) return is('BAD_REQUEST', 'content-type application/json', 'another one');
  if ((error.statusCode ?? 500) < 500) return is('BAD_REQUEST', 'a JSON object with `query`', 'another body');
  return is('INTERNAL', 'an answer', 'a fault');
}
