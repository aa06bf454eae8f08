import { deepStrictEqual } from 'node:assert';
import type { Contender } from './contenders.js';
import { PAGE_SIZE, type Workload } from './queries.js';

/** Makes sure that all gateways give the same answer, and none an error, before anything is measured. @throws Error that names the contender. */
export async function checkSame(contenders: readonly Contender[], { headers, workloads }: { readonly headers: Readonly<Record<string, string>>; readonly workloads: readonly Workload[] }): Promise<void> {
  for (const { name: workload, bodies } of workloads) {
    for (const body of bodies.slice(0, 5)) {
      let expected: unknown;
      let found: number | null = null;
      for (const { name, url } of contenders) {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
        const answer = (await response.json()) as { data?: unknown; errors?: unknown };
        if (answer.errors || !answer.data) throw new Error(`${name}, ${workload}: expected an answer, but got ${JSON.stringify(answer).slice(0, 500)}`);
        // The hand-written one has rows, not a graph, and comes first: as many residents as it finds have to be found by the others, but for the row that says that there are more.
        if (name === 'hand-written') {
          found = Math.min((answer.data as { readonly first: readonly unknown[] }).first.length, PAGE_SIZE);
          continue;
        }
        expected ??= answer.data;
        deepStrictEqual(answer.data, expected, `${name}, ${workload}: expected the same answer as the others`);
        deepStrictEqual(found, residentsIn(answer.data), `hand-written, ${workload}: expected as many residents as ${name}`);
      }
    }
  }
}

/** How many residents a gateway's answer tells of: it has one root field, a resident or a page of them. */
function residentsIn(data: unknown): number {
  const [first] = Object.values(data as Readonly<Record<string, { readonly nodes?: readonly unknown[] } | null>>);
  return first ? (first.nodes?.length ?? 1) : 0;
}
