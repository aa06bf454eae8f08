import type { IncomingMessage, ServerResponse } from 'node:http';
import { BODY_LIMIT_BYTES, ERROR_TYPE, statusOf, toErrorBody, type DoorError } from './http-error.js';
import { leaveUnread } from './leave-unread.js';

/** An error of the catalogue as an answer that is made once and sent many times. */
export interface Refusal {
  send(request: IncomingMessage, response: ServerResponse): void;
}

/** Makes the answer. A request that gets it needs no framework. */
export function createRefusal({ message, extensions }: DoorError): Refusal {
  const status = statusOf(extensions?.code);
  // Text, not bytes: it leaves in one piece with its head.
  const body = JSON.stringify(toErrorBody({ message, extensions }));
  const headers = ['content-type', ERROR_TYPE, 'content-length', String(Buffer.byteLength(body)), ...(typeof extensions?.retryAfter === 'number' ? ['retry-after', String(extensions.retryAfter)] : [])];
  return {
    send: (request, response) => {
      // A body that says how long it is, and is short, is thrown away by the server itself.
      if (!(Number(request.headers['content-length']) <= BODY_LIMIT_BYTES)) leaveUnread(request, BODY_LIMIT_BYTES);
      response.writeHead(status, headers).end(body);
    },
  };
}
