import { linliError, type ErrorFacts } from '@linli/vocabulary';
import { GraphQLError } from 'graphql';
import type { CallerWithRights } from './caller-with-rights.js';
import { missingReach } from './missing-reach.js';
import type { Denial } from './refusal.js';
import type { Lack } from './rule.js';

/** Who reads, and whether it is known what he may. */
export interface Reader {
  readonly caller: CallerWithRights;
  readonly areRightsKnown: boolean;
}

/** The error that stands beside the null of a field that its caller may not read. It depends on rule, purpose and who asks alone: nothing in it tells whether anything is recorded. */
export function forbiddenField(denial: Denial, { caller, areRightsKnown, path }: Reader & { readonly path: readonly (string | number)[] }): GraphQLError {
  const { message, extensions } = areRightsKnown
    ? linliError('FORBIDDEN_FIELD', factsOf(denial, caller))
    : linliError('GRANTS_UNAVAILABLE', { subject: denial.coordinate, expected: 'the grants to be known', got: 'no fresh copy of them', department: 'data-sharing', purpose: caller.purpose });
  return new GraphQLError(message, { path, extensions });
}

function factsOf({ coordinate, lack, department }: Denial, caller: CallerWithRights): ErrorFacts {
  const { purpose } = caller;
  // The scopes are granted, and no department has more to give: whose place and which cases are his is for his own to say.
  if (isHeldBack(lack, caller)) return { subject: coordinate, ...missingReach(caller), department: caller.department, purpose };
  return { subject: coordinate, expected: wanted(lack), got: `the purpose ${purpose}, which does not carry it here`, department, purpose, ...(lack.scopes.length > 0 ? { scope: lack.scopes.join(' ') } : {}) };
}

function isHeldBack({ scopes, policies, level }: Lack, { heldBack = [] }: CallerWithRights): boolean {
  return level === null && policies.length === 0 && scopes.length > 0 && scopes.every((scope) => heldBack.includes(scope));
}

function wanted({ scopes, policies, level }: Lack): string {
  return [...scopes.map((name) => `the scope ${name}`), ...policies.map((name) => `the policy ${name}`), ...(level ? [`a purpose that reaches ${level}`] : [])].join(' and ') || 'a right that nobody has';
}
