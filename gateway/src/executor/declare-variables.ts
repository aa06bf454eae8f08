import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit, type VariableDefinitionNode } from 'graphql';

type Fetch = Pick<FetchNode, 'operation' | 'variableUsages'>;

/**
 * Declares what a fetch uses and does not declare. The planner leaves fragments in it that never count where they stand (on a type that belongs to the fragment around it, but not to the field), and forgets the
 * variables of their conditions; a department refuses such an operation, all of it.
 * @param definitions of the operation's variables, by the plan's names.
 */
export function declareVariables<F extends Fetch>(fetch: F, definitions: readonly VariableDefinitionNode[]): F {
  const { operation, variableUsages = [] } = fetch;
  const suspects = definitions.filter(({ variable: { name } }) => !variableUsages.includes(name.value) && new RegExp(`\\$${name.value}\\b`).test(operation));
  if (suspects.length === 0) return fetch;
  const document = parse(operation, { noLocation: true });
  const used = new Set<string>();
  const declared = new Set<string>();
  visit(document, { VariableDefinition: ({ variable }) => { declared.add(variable.name.value); return false; }, Variable: ({ name }) => void used.add(name.value) });
  const missing = suspects.filter(({ variable: { name } }) => used.has(name.value) && !declared.has(name.value));
  if (missing.length === 0) return fetch;
  const whole = { ...document, definitions: document.definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? { ...each, variableDefinitions: [...(each.variableDefinitions ?? []), ...missing] } : each)) };
  return { ...fetch, operation: stripIgnoredCharacters(print(whole)), variableUsages: [...variableUsages, ...missing.map(({ variable }) => variable.name.value)] };
}
