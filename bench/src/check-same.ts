import { deepStrictEqual } from 'node:assert';
import type { Contender } from './contenders.js';
import type { Workload } from './queries.js';

/** Makes sure that all gateways give the same answer, and none an error, before anything is measured. @throws Error that names the contender. */
export async function checkSame(contenders: readonly Contender[], { headers, workloads }: { readonly headers: Readonly<Record<string, string>>; readonly workloads: readonly Workload[] }): Promise<void> {
  for (const { name: workload, bodies } of workloads) {
    for (const body of bodies.slice(0, 5)) {
      let expected: unknown;
      for (const { name, url } of contenders) {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
        const answer = (await response.json()) as { data?: unknown; errors?: unknown };
        if (answer.errors || !answer.data) throw new Error(`${name}, ${workload}: expected an answer, but got ${JSON.stringify(answer).slice(0, 500)}`);
        // The hand-written one has rows, not a graph.
        if (name === 'hand-written') continue;
        expected ??= answer.data;
        deepStrictEqual(answer.data, expected, `${name}, ${workload}: expected the same answer as the others`);
      }
    }
  }
}
