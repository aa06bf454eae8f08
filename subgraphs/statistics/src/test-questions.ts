import type { TestSubgraph } from '@linli/test-kit';
import { testCaller } from '@linli/test-kit';
import type { Caller } from '@linli/caller-token';

/** An analyst, who asks under a number. */
export function analyst(differences: Partial<Caller> = {}): Caller {
  return testCaller({ subject: 'analyst-1', department: 'data-sharing', roles: ['analyst'], purpose: 'STATISTICS', caseNo: 'FX1', jurisdiction: null, scopes: ['statistics:cohort'], highestLevel: 'S3', ...differences });
}

/** Somebody of the data office. */
export function office(subject: string): Caller {
  return testCaller({ subject, department: 'data-sharing', roles: ['data-office'], purpose: 'DATA_QUALITY' });
}

/** A cohort between its two steps, as the gateway brings it back with what departments have delivered. */
export async function openCohort(subgraph: TestSubgraph, fields: string): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await subgraph.ask<{ readonly cohort: Readonly<Record<string, unknown>> }>(`{ cohort(${fields}) { __typename question publicSecuritySets { asks } civilAffairsSets { asks } communityByGrid { asks } } }`, undefined, analyst());
  if (!data?.cohort) throw new Error(`cohort: expected one, but got ${JSON.stringify(errors)}`);
  return data.cohort;
}
