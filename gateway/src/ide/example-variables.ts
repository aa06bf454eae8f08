import type { Neighbourhood } from '@linli/synthetic-district';
import { exampleCases } from './example-cases.js';
import { exampleDays } from './example-days.js';
import { examplePeople } from './example-people.js';
import { examplePlaces } from './example-places.js';

/** Values for the variables of the examples, by name, from one community: of people, places and cases of the personas who ask. */
export function exampleVariables(first: Neighbourhood): Readonly<Record<string, unknown>> {
  return { ...exampleDays(first), ...examplePlaces(first), ...examplePeople(first), ...exampleCases(first), first: 20, after: null };
}
