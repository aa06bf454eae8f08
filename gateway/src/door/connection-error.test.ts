import { connect, createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sendConnectionError } from './http-error.js';

it.each([
  ['a request that does not end', 'ERR_HTTP_REQUEST_TIMEOUT', 'HTTP/1.1 408 Request Timeout', 'request: expected the whole of it within 30 seconds, but got a part'],
  ['headers that are too large', 'HPE_HEADER_OVERFLOW', 'HTTP/1.1 400 Bad Request', 'request: expected headers of at most 16 KiB, but got more'],
  ['what is no HTTP', 'HPE_INVALID_METHOD', 'HTTP/1.1 400 Bad Request', 'request: expected HTTP/1.1, but got something else'],
])('answers %s with what was expected', async (_case, code, status, message) => {
  const server = createServer((socket) => sendConnectionError({ code }, socket)).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const answer = await text(connect((server.address() as AddressInfo).port, '127.0.0.1'));
  server.close();
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head.split('\r\n')[0]).toBe(status);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
});
