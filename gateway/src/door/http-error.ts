import { ERRORS, isErrorCode, linliError, type ErrorCode } from '@linli/vocabulary';
import type { FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { leaveUnread } from './leave-unread.js';

/** Largest body: documents are a few kilobytes; lists of thousands belong into pages. */
export const BODY_LIMIT_BYTES = 512 * 1024;

/** An error as the door answers it. */
export interface DoorError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly retryAfter?: unknown } | undefined;
}

/** The catalogue's HTTP status of a code. */
export function statusOf(code: unknown): number {
  return typeof code === 'string' && isErrorCode(code) ? ERRORS[code].httpStatus : 500;
}

/** What an error is sent as. */
export const ERROR_TYPE = 'application/json; charset=utf-8';

/** Answers a whole request with one error of the catalogue, in GraphQL's shape and with the catalogue's status. */
export function sendError(reply: FastifyReply, { message, extensions }: DoorError): FastifyReply {
  leaveUnread(reply.request.raw, BODY_LIMIT_BYTES);
  // The connection is ended by leaveUnread, when the answer has had its time; see there.
  reply.removeHeader('connection');
  if (typeof extensions?.retryAfter === 'number') reply.header('retry-after', extensions.retryAfter);
  return reply.code(statusOf(extensions?.code)).type(ERROR_TYPE).send(toErrorBody({ message, extensions }));
}

/** How long a request may take to arrive, milliseconds: whoever sends a letter a second would hold a connection for ever. */
export const ARRIVAL_LIMIT_MS = 30_000;

/** What is wrong with a connection, by the server's code for it. */
const CONNECTION_FAULTS: ReadonlyMap<string, { readonly status: string; readonly expected: string; readonly got: string }> = new Map([
  ['HPE_HEADER_OVERFLOW', { status: '400 Bad Request', expected: 'headers of at most 16 KiB', got: 'more' }],
  ['ERR_HTTP_REQUEST_TIMEOUT', { status: '408 Request Timeout', expected: `the whole of it within ${ARRIVAL_LIMIT_MS / 1_000} seconds`, got: 'a part' }],
]);
const NO_HTTP = { status: '400 Bad Request', expected: 'HTTP/1.1', got: 'something else' };

/** Answers something that is no HTTP, has headers larger than any of ours, or does not end. */
export function sendConnectionError(error: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const { status, expected, got } = CONNECTION_FAULTS.get(error.code ?? '') ?? NO_HTTP;
  const body = JSON.stringify(toErrorBody(linliError('BAD_REQUEST', { subject: 'request', expected, got })));
  socket.end(`HTTP/1.1 ${status}\r\nContent-Type: ${ERROR_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}

/** What fastify says of a request, in the catalogue's words. */
export function toDoorError(error: { readonly statusCode?: number | undefined; readonly extensions?: { readonly code?: unknown } | undefined; readonly message: string }): DoorError {
  const is = (code: ErrorCode, expected: string, got: string): DoorError => linliError(code, { subject: 'request', expected, got });
  if (typeof error.extensions?.code === 'string') return error;
  if (error.statusCode === 413) return is('BODY_TOO_LARGE', `at most ${BODY_LIMIT_BYTES} bytes`, 'more');
  if (error.statusCode === 415) return is('BAD_REQUEST', 'content-type application/json', 'another one');
  if ((error.statusCode ?? 500) < 500) return is('BAD_REQUEST', 'a JSON object with `query`', 'another body');
  return is('INTERNAL', 'an answer', 'a fault');
}

/** An error in GraphQL's shape. */
export function toErrorBody({ message, extensions }: DoorError): object {
  return { errors: [{ message, extensions }] };
}
