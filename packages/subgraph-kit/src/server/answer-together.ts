import { TOGETHER_TYPE, type AnsweredFetch, type FetchesTogether } from '@linli/caller-token';
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { RunningSubgraph, SubgraphRequest } from './open-subgraph.js';

/** Most fetches in one request; the gateway sends fewer. */
const MOST = 1_000;

const FETCHES = z.object({
  documents: z.array(z.string()),
  callers: z.array(z.string()),
  fetches: z.array(z.object({ document: z.number(), caller: z.number().optional(), variables: z.record(z.string(), z.unknown()).optional(), operationName: z.string().optional() })).min(1).max(MOST),
}) satisfies z.ZodType<FetchesTogether>;

/**
 * Reads fetches that came together.
 * @returns null when they are not in the protocol's form.
 */
export function readTogether(body: unknown): readonly SubgraphRequest[] | null {
  const { success, data } = FETCHES.safeParse(body);
  if (!success) return null;
  const { documents, callers, fetches } = data;
  if (fetches.some(({ document }) => documents[document] === undefined)) return null;
  return fetches.map(({ document, caller, variables, operationName }) => ({ query: documents[document] ?? '', variables, operationName, callerToken: callers[caller ?? -1] }));
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
