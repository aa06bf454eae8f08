import { SENSITIVITY_LEVELS, type SensitivityLevel } from '@linli/vocabulary';
import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';
import type { Alternatives, Rule } from './rule.js';
import type { SecurityDirectives } from './security-directives.js';

/**
 * The rule that stands in the directives of one definition itself. `@classified` may carry `scopes`, for arguments and input fields, on which the standard allows no `@requiresScopes`.
 * @throws Error when a rule cannot be read.
 */
export function ownRule(directives: readonly ConstDirectiveNode[] | undefined, { names, coordinate }: { readonly names: SecurityDirectives; readonly coordinate: string }): Rule | null {
  const rules = (directives ?? []).flatMap((directive): Rule[] => {
    const given = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
    const name = directive.name.value;
    if (name === names.requiresScopes) return [{ scopes: [readSets(given.scopes, coordinate)], policies: [], level: null }];
    if (name === names.policy) return [{ scopes: [], policies: [readSets(given.policies, coordinate)], level: null }];
    if (name === names.classified) return [{ scopes: given.scopes === undefined ? [] : [readSets(given.scopes, coordinate)], policies: [], level: readLevel(given.level, coordinate) }];
    return [];
  });
  return bothRules(...rules);
}

/** What is met when each of the rules is met; null when there is none. */
export function bothRules(...rules: readonly (Rule | null | undefined)[]): Rule | null {
  const both = rules.reduce<Rule | null>((sum, rule) => {
    if (!sum || !rule) return sum ?? rule ?? null;
    const level = sum.level !== null && (rule.level === null || sum.level > rule.level) ? sum.level : rule.level;
    return { scopes: [...sum.scopes, ...rule.scopes], policies: [...sum.policies, ...rule.policies], level };
  }, null);
  return both && (both.scopes.length > 0 || both.policies.length > 0 || both.level !== null) ? both : null;
}

// A single value stands for a list of one, as everywhere in GraphQL.
function readSets(value: unknown, coordinate: string): Alternatives {
  const sets = (Array.isArray(value) ? value : [value]).map((set: unknown) => (Array.isArray(set) ? (set as unknown[]) : [set]));
  if (sets.flat().some((name) => typeof name !== 'string' || name === '')) throw new Error(`${coordinate}: expected sets of scopes or policies, but got something else`);
  return sets as string[][];
}

function readLevel(value: unknown, coordinate: string): SensitivityLevel {
  if (typeof value === 'string' && Object.hasOwn(SENSITIVITY_LEVELS, value)) return value as SensitivityLevel;
  throw new Error(`${coordinate}: expected one of the levels ${Object.keys(SENSITIVITY_LEVELS).join(', ')}, but got another`);
}
