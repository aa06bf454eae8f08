import type { RegisterRow } from '@linli/subgraph-kit';
import type { DistrictOptions } from '@linli/synthetic-district';

/** The days that every row carries; the community's register is fed without delay. */
export function stamp({ today }: DistrictOptions): Pick<RegisterRow, 'asOf' | 'recordedAt'> {
  return { asOf: today, recordedAt: `${today}T00:00:00Z` };
}
