import type { DistrictOptions, Neighbourhood } from './model/district.js';

/** Makes a district community by community, in memory that does not grow with its size. Same options, same district. */
export function* streamDistrict(_options: DistrictOptions): Generator<Neighbourhood> {
  throw new Error('not made yet');
}
