import { streamDistrict, type DistrictOptions, type Neighbourhood } from '@linli/synthetic-district';
import { exampleCases } from './example-cases.js';
import { exampleDays } from './example-days.js';
import { examplePeople } from './example-people.js';
import { examplePlaces } from './example-places.js';

/** Values for the variables of the examples, by name, from the first community of the district: its truth is made again, which takes less than asking seven registers. */
export function exampleVariables({ options }: { readonly options: DistrictOptions }): Readonly<Record<string, unknown>> {
  const [first] = streamDistrict(options);
  return first ? exampleVariablesOf(first) : {};
}

/** Values for the variables of the examples, by name, from one community. */
export function exampleVariablesOf(first: Neighbourhood): Readonly<Record<string, unknown>> {
  return { ...exampleDays(first), ...examplePlaces(first), ...examplePeople(first), ...exampleCases(first), first: 20, after: null };
}
