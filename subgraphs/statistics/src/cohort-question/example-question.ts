import { camelCase } from '@linli/subgraph-kit';
import { CATALOGUE } from '../catalogue/catalogue.js';
import type { Definition } from '../condition/condition.js';
import { toDefinition } from '../condition/to-definition.js';

/** A question as it is proposed. */
export interface ProposedQuestion {
  readonly zh: string;
  readonly en: string;
  readonly definition: Definition;
}

/** What the example asks by, by the names of indicators: whose they are, the contracts say. */
const AGE = 'age';
const HOME_CARE = 'homeCare';

/** The elderly without care at home. */
export function exampleQuestion(): ProposedQuestion {
  const definition = toDefinition('RESIDENT', { all: [{ [ownerOf(AGE)]: { [AGE]: { gte: 65 } } }, { not: { [ownerOf(HOME_CARE)]: { [HOME_CARE]: ['ACTIVE'] } } }] });
  return { zh: '六十五岁以上且未享受居家养老服务的居民', en: 'Residents of 65 and over without a care service at home', definition };
}

function ownerOf(indicator: string): string {
  const owner = CATALOGUE.departments.find(({ indicators }) => indicators.some(({ name }) => name === indicator));
  if (!owner) throw new Error(`${indicator}: expected a contract with it, but there is none`);
  return camelCase(owner.department);
}
