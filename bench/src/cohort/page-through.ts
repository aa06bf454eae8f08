import { CLERK, issueToken, type OpenDistrict } from '@linli/gateway';
import { addYears } from '@linli/vocabulary';
import { PAGED_QUERY } from './cohort-question.js';
import type { AskedOnce } from './single-statement.js';

interface Page {
  readonly residents: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly totalCount: number; readonly nodes: readonly object[] };
}

/** How far somebody came who reads everybody by pages, and how long all pages take at that rate, milliseconds. */
export interface Paged {
  readonly pages: number;
  readonly allPages: number;
  readonly ms: number;
  readonly allMs: number;
}

const PAGE = 200;
/** The first waits for its plan. */
const LEFT_OUT = 1;

/** Asks the question as a graph without cohorts would have it asked: page after page of all residents of the age, each with what decides whether he counts. @param pages how many are read; of the others it is worked out. */
export async function pageThrough(url: string, { asOf, years, keys, pages }: AskedOnce & { readonly keys: OpenDistrict['keys']; readonly pages: number }): Promise<Paged> {
  const headers = { authorization: `Bearer ${await issueToken(keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001', 'content-type': 'application/json' };
  let after: string | null = null;
  let total = 0;
  const times: number[] = [];
  do {
    const began = performance.now();
    const { residents }: Page = await post(url, headers, { after, bornUpTo: addYears(asOf, -years), asOf });
    times.push(performance.now() - began);
    total = residents.totalCount;
    after = residents.pageInfo.hasNextPage ? residents.pageInfo.endCursor : null;
  } while (after !== null && times.length < pages + LEFT_OUT);
  const usual = times.length > LEFT_OUT ? times.slice(LEFT_OUT) : times;
  const ms = usual.reduce((sum, time) => sum + time, 0);
  const allPages = Math.ceil(total / PAGE);
  return { pages: usual.length, allPages, ms, allMs: (ms / usual.length) * allPages };
}

async function post(url: string, headers: Readonly<Record<string, string>>, variables: object): Promise<Page> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: PAGED_QUERY, variables }) });
  const { data, errors } = (await response.json()) as { readonly data?: Page | null; readonly errors?: unknown };
  if (!data?.residents || errors) throw new Error(`pages: expected an answer, but got ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
