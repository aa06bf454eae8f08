import type { Answer } from './open-test-district.js';

/** Asks a gateway over HTTP, as whoever a token was issued for. */
export type Asker = <D = Record<string, unknown>>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<D>>;

export function askerOf(address: string, token: string): Asker {
  const headers = { authorization: `Bearer ${token}`, 'linli-purpose': 'ASSIST_REVIEW', 'linli-case': 'JZ2026000001', 'content-type': 'application/json' };
  return async (query, variables) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...((await response.json()) as object) } as Answer<never>;
  };
}
