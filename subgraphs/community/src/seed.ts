import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { putPlaces } from './seed/put-places.js';
import { putResidences } from './seed/put-residences.js';
import { putServices } from './seed/put-services.js';
import { putWork } from './seed/put-work.js';

/** Writes one community as its own register holds it: the truth of its day, but for its known mistakes about addresses and who lives there. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  putPlaces(neighbourhood, writer);
  putResidences(neighbourhood, writer);
  putWork(neighbourhood, writer);
  putServices(neighbourhood, writer);
}
