import type { DistrictOptions, Neighbourhood } from './model/district.js';
import { streamDistrict } from './stream-district.js';

type Lists = Omit<Neighbourhood, 'options' | 'community'>;

/** A whole district in memory, for tests and small districts; the truth that answers are compared with. */
export interface District extends Lists {
  readonly options: DistrictOptions;
  readonly communities: readonly Neighbourhood['community'][];
}

/** Collects the stream into one object; 20,000 residents take about 100 MB. */
export function collectDistrict(options: DistrictOptions): District {
  const communities: Neighbourhood['community'][] = [];
  const lists: Record<string, unknown[]> = {};
  for (const neighbourhood of streamDistrict(options)) {
    communities.push(neighbourhood.community);
    for (const [name, value] of Object.entries(neighbourhood)) {
      if (Array.isArray(value)) (lists[name] ??= []).push(...value);
    }
  }
  return { options, communities, ...(lists as unknown as Lists) };
}
