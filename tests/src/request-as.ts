import { request } from 'node:http';

/** An answer to a plain request. */
export interface PlainAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Gets a page, under another name of the host where one is given: fetch does not let one say that. */
export function requestAs(url: string, { host }: { readonly host?: string } = {}): Promise<PlainAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: host === undefined ? {} : { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
