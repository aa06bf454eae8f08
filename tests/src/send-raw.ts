import { request } from 'node:http';
import { Readable } from 'node:stream';

/** A request as bytes: nothing is added that it does not name. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
}

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request over a connection of its own, and stops sending once it is answered, as clients do. */
export function sendRaw(address: string, { method = 'POST', path = '/graphql', headers = {}, body = '' }: RawRequest): Promise<RawAnswer> {
  return new Promise((answered, failed) => {
    const sending = request(`${address}${path}`, { method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        sending.destroy();
        answered({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') });
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
