import type { IncomingMessage, ServerResponse } from 'node:http';
import { BODY_LIMIT_BYTES, statusOf, toErrorBody, type DoorError } from './http-error.js';
import { leaveUnread } from './leave-unread.js';

/** An error of the catalogue as an answer that is made once and sent many times. */
export interface Refusal {
  send(request: IncomingMessage, response: ServerResponse): void;
}

/** Makes the answer. A request that gets it needs no framework. */
export function createRefusal({ message, extensions }: DoorError): Refusal {
  const status = statusOf(extensions?.code);
  const body = Buffer.from(JSON.stringify(toErrorBody({ message, extensions })));
  const headers = ['content-type', 'application/json; charset=utf-8', 'content-length', String(body.length), ...(typeof extensions?.retryAfter === 'number' ? ['retry-after', String(extensions.retryAfter)] : [])];
  return {
    send: (request, response) => {
      leaveUnread(request, BODY_LIMIT_BYTES);
      response.writeHead(status, headers).end(body);
    },
  };
}
