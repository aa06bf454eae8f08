import type { Neighbourhood } from '@linli/synthetic-district';
import { exampleSubject } from './example-subject.js';

/** A community for the examples, and the grid in which their subject lives. */
export function examplePlaces(neighbourhood: Neighbourhood): Readonly<Record<string, string>> {
  const { community, grids } = neighbourhood;
  return { gridCode: exampleSubject(neighbourhood)?.gridCode ?? grids[0]?.gridCode ?? '', gridCodePrefix: community.communityCode };
}
