import { request, type Agent } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';

const LOOK_UP_AFTER_MS = 500;

/** A request as bytes: nothing is added that it does not name. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  /** Keeps the connection for the next request; without it, each has one of its own. */
  readonly agent?: Agent;
}

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** The port at our end of the connection. */
  readonly port: number | undefined;
}

/** Sends a request, and stops sending once it is answered, as clients do. */
export function sendRaw(address: string, { method = 'POST', path = '/graphql', headers = {}, body = '', agent }: RawRequest): Promise<RawAnswer> {
  return new Promise((answered, failed) => {
    const sending = request(`${address}${path}`, { method, headers, agent: agent ?? false }, (response) => {
      const pieces: Buffer[] = [];
      const port = response.socket.localPort;
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        if (!sending.writableFinished) sending.destroy();
        answered({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8'), port });
      });
      response.on('error', failed);
    });
    sending.on('error', failed);
    if (typeof body === 'string') sending.end(body);
    else body.pipe(sending);
  });
}

/** A body of a given size that is made while it is sent; tells how much of it has been taken. */
export function streamedBody(bytes: number): { readonly body: Readable; taken(): number } {
  const piece = Buffer.alloc(64 * 1024, 'x');
  let taken = 0;
  const pieces = function* (): Generator<Buffer> {
    for (yield Buffer.from('{"query":"'); taken < bytes; taken += piece.length) yield piece;
  };
  return { body: Readable.from(pieces()), taken: () => taken };
}

/** Sends a body without end, looks for an answer only after a while, and goes on sending whatever it says. @returns what came, and how much went, until the connection was cut. */
export function sendStubbornly(address: string, headers: Readonly<Record<string, string>>): Promise<{ readonly text: string; readonly sent: number }> {
  const { hostname, port, host } = new URL(address);
  const piece = Buffer.alloc(64 * 1024, 'x');
  return new Promise((cut) => {
    let text = '';
    const socket = connect({ host: hostname, port: Number(port) });
    const send = (): void => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.pause().on('data', (part: Buffer) => (text += part.toString('utf8'))).on('drain', send).on('error', () => undefined);
    socket.on('close', () => cut({ text, sent: socket.bytesWritten - socket.writableLength }));
    const lines = Object.entries({ host, ...headers, 'content-length': '9000000000' }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /graphql HTTP/1.1\r\n${lines.join('')}\r\n{"query":"`);
    send();
    setTimeout(() => socket.resume(), LOOK_UP_AFTER_MS);
  });
}
