import type { Neighbourhood } from '@linli/synthetic-district';

/** Cases for the examples about disputes, corrections and lists. */
export function exampleCases(_neighbourhood: Neighbourhood): Readonly<Record<string, unknown>> {
  return {};
}
