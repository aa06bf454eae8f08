import type { DistrictOptions } from '@linli/synthetic-district';
import { exampleVariables } from '../ide/example-variables.js';
import { firstCommunities } from './first-communities.js';
import { choosePersonaFacts } from './persona-facts.js';
import { listPersonas, type Persona } from './personas.js';

/** What of a district is shown to whoever tries it. */
export interface Examples {
  /** Values for the examples' variables, by name. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly personas: readonly Persona[];
  /** The resident over whom personas are compared; null in a district without adults. */
  readonly subjectNo: number | null;
}

/** Chooses the examples of a district; ids are sealed, so a department has to be open. */
export function chooseExamples(options: DistrictOptions): Examples {
  const communities = firstCommunities(options);
  const facts = choosePersonaFacts(communities);
  return { variables: communities[0] ? exampleVariables(communities[0]) : {}, personas: listPersonas(facts), subjectNo: facts.residents.subject };
}
