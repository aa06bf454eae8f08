import { TOGETHER_TYPE, type AnsweredFetch, type FetchesTogether, type SentFetch } from '@linli/caller-token';
import type { ServerResponse } from 'node:http';
import type { RunningSubgraph, SubgraphRequest } from './open-subgraph.js';

/** Most fetches in one request; the gateway sends fewer. */
const MOST = 1_000;

/**
 * Reads fetches that came together.
 * @returns null when they are not in the protocol's form.
 */
export function readTogether(body: unknown): readonly SubgraphRequest[] | null {
  const { documents, callers, fetches } = (body ?? {}) as Partial<Record<keyof FetchesTogether, unknown>>;
  if (!isListOfTexts(documents) || !isListOfTexts(callers) || !Array.isArray(fetches) || fetches.length === 0 || fetches.length > MOST) return null;
  const requests = (fetches as readonly (Partial<SentFetch> | null)[]).map((fetch): SubgraphRequest | null => {
    const query = documents[fetch?.document ?? -1];
    if (!fetch || query === undefined || !isObjectOrNone(fetch.variables) || !isTextOrNone(fetch.operationName)) return null;
    return { query, variables: fetch.variables, operationName: fetch.operationName, callerToken: callers[fetch.caller ?? -1] };
  });
  return requests.every((request) => request !== null) ? requests : null;
}

/** Answers each as soon as it can be: one that takes long holds up no other. What is ready in the same turn of the event loop leaves in one write. */
export async function answerTogether(subgraph: Pick<RunningSubgraph, 'execute'>, requests: readonly SubgraphRequest[], response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': TOGETHER_TYPE });
  let lines = '';
  const write = (): void => {
    if (lines !== '') response.write(lines);
    lines = '';
  };
  await Promise.all(requests.map(async (request, place) => {
    const answer = await subgraph.execute(request);
    if (lines === '') setImmediate(write);
    lines += `${JSON.stringify({ place, answer } satisfies AnsweredFetch)}\n`;
  }));
  response.end(lines);
  lines = '';
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isObjectOrNone(value: unknown): value is Readonly<Record<string, unknown>> | undefined {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
