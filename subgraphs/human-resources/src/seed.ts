import type { RegisterWriter } from '@linli/subgraph-kit';
import { openFeed, type Neighbourhood } from '@linli/synthetic-district';
import { knownNumbers } from './seed/known-numbers.js';
import { seedEmployment } from './seed/seed-employment.js';
import { seedInsurance } from './seed/seed-insurance.js';
import { seedInsuredPersons } from './seed/seed-insured-persons.js';

/** Writes one community as this department's registers hold it: 30 days behind, in their own codes, with their known mistakes. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const feed = openFeed(neighbourhood, 'human-resources');
  const known = knownNumbers(neighbourhood, feed);
  seedInsuredPersons(neighbourhood, { feed, writer, known });
  // A pension is older than the move to this district, and comes with the pensioner.
  seedInsurance({ ...neighbourhood, pensions: neighbourhood.pensions.filter(({ residentNo }) => known.has(residentNo)) }, { feed, writer });
  seedEmployment(neighbourhood, { feed, writer });
}
