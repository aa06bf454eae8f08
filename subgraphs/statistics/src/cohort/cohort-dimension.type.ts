import { registerEnumType } from 'type-graphql';
import { CATALOGUE, dimensionNames } from '../catalogue/catalogue.js';
import { DERIVED_PLACES } from './place.js';

const names = [...dimensionNames(), ...Object.keys(DERIVED_PLACES)].sort();

/** What a cohort is divided by. */
export const CohortDimension = Object.fromEntries(names.map((name) => [name, name])) as Readonly<Record<string, string>>;

registerEnumType(CohortDimension, { name: 'CohortDimension', description: '统计维度. What a cohort is divided by.', valuesConfig: Object.fromEntries(names.map((name) => [name, { description: describe(name) }])) });

function describe(name: string): string {
  if (name in DERIVED_PLACES) return DERIVED_PLACES[name as keyof typeof DERIVED_PLACES];
  const dimension = CATALOGUE.departments.flatMap(({ dimensions }) => dimensions).find((each) => each.name === name);
  return `${dimension?.zh ?? name}. By ${dimension?.en ?? name}.`;
}
