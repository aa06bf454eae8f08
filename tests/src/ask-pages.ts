import type { Answer, TestDistrict } from './open-test-district.js';

interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a client has in hand when it has read a list to its end. */
export interface ReadList<N> {
  readonly nodes: readonly N[];
  readonly requests: number;
}

export interface PagedQuestion {
  readonly document: string;
  readonly list: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks a document page after page, as a client does that wants the whole of a list.
 * @throws Error when an answer has errors or no list.
 */
export async function askPages<N>(district: TestDistrict, { document, list, variables }: PagedQuestion): Promise<ReadList<N>> {
  const nodes: N[] = [];
  let after: string | null = null;
  for (let requests = 1; ; requests++) {
    const answer: Answer<Record<string, Page<N>>> = await district.ask(document, { ...variables, after });
    const page = answer.data?.[list];
    if (answer.errors || !page) throw new Error(`${list}: expected a page, but got ${JSON.stringify(answer.errors ?? answer.data)}`);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { nodes, requests };
    after = page.pageInfo.endCursor;
  }
}
