import type { Answer } from '../open-test-district.js';

/** Asks a gateway over HTTP. */
export async function askOverHttp(address: string | undefined, headers: Readonly<Record<string, string>>, question: object): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(question) });
  return { status: response.status, ...((await response.json()) as object) } as Answer;
}
