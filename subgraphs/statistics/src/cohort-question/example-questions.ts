import { camelCase } from '@linli/subgraph-kit';
import { CATALOGUE } from '../catalogue/catalogue.js';
import type { Definition, Subject } from '../condition/condition.js';
import { toDefinition } from '../condition/to-definition.js';

/** A question as it is proposed. */
export interface ProposedQuestion {
  readonly zh: string;
  readonly en: string;
  readonly definition: Definition;
}

/** What the examples ask by, by the names of indicators: whose they are, the contracts say. */
const ELDERLY = { age: { gte: 65 } };
const NO_CARE = { homeCare: ['ACTIVE'] };

/** The questions of docs/questions, in the order of their numbers. */
export function exampleQuestions(): readonly ProposedQuestion[] {
  return [
    { zh: '六十五岁以上且未享受居家养老服务的居民', en: 'Residents of 65 and over without a care service at home', definition: of('RESIDENT', [ELDERLY], NO_CARE) },
    { zh: '六十五岁以上、独居且未享受居家养老服务的居民', en: 'Residents of 65 and over who live alone without a care service at home', definition: of('RESIDENT', [ELDERLY, { livesAlone: true }], NO_CARE) },
    { zh: '六十五岁以上且领取养老服务补贴的居民', en: 'Residents of 65 and over who get a subsidy for care', definition: of('RESIDENT', [ELDERLY, { careSubsidy: { gte: 1 } }]) },
    { zh: '一人户中的老年户', en: 'Households of one elderly resident', definition: of('HOUSEHOLD', [{ householdOfOne: true }, { householdWithElder: true }]) },
  ];
}

type Indicator = Readonly<Record<string, unknown>>;

function of(subject: Subject, all: readonly Indicator[], not?: Indicator): Definition {
  return toDefinition(subject, { all: [...all.map(owned), ...(not ? [{ not: owned(not) }] : [])] });
}

/** An indicator below the department that declares it. */
function owned(indicator: Indicator): Indicator {
  const [name = ''] = Object.keys(indicator);
  const owner = CATALOGUE.departments.find(({ indicators }) => indicators.some((each) => each.name === name));
  if (!owner) throw new Error(`${name}: expected a contract with it, but there is none`);
  return { [camelCase(owner.department)]: indicator };
}
