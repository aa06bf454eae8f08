import type { PurposeCode } from '@linli/vocabulary';
import type { Answer } from './open-test-district.js';

/** Asks a gateway over HTTP, as whoever a token was issued for. */
export type Asker = <D = Record<string, unknown>>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<D>>;

/** For what one asks. */
export interface AskedFor {
  readonly purpose: PurposeCode;
  readonly caseNo: string;
}

export function askerOf(address: string, token: string, { purpose, caseNo }: AskedFor = { purpose: 'ONE_STOP', caseNo: 'SQ2026000001' }): Asker {
  const headers = { authorization: `Bearer ${token}`, 'linli-purpose': purpose, 'linli-case': caseNo, 'content-type': 'application/json' };
  return async (query, variables) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...((await response.json()) as object) } as Answer<never>;
  };
}
