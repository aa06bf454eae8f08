import type { Caller } from '@linli/caller-token';
import { linliError } from '@linli/vocabulary';
import { GraphQLError } from 'graphql';
import type { Denial } from './refusal.js';
import type { Lack } from './rule.js';

/** Who reads, and whether it is known what he may. */
export interface Reader {
  readonly caller: Caller;
  readonly areRightsKnown: boolean;
}

/** The error that stands beside the null of a field that its caller may not read. It depends on rule and purpose alone: nothing in it tells whether anything is recorded. */
export function forbiddenField({ coordinate, lack, department }: Denial, { caller: { purpose }, areRightsKnown, path }: Reader & { readonly path: readonly (string | number)[] }): GraphQLError {
  const { message, extensions } = areRightsKnown
    ? linliError('FORBIDDEN_FIELD', { subject: coordinate, expected: wanted(lack), got: `the purpose ${purpose}, which does not carry it here`, department, purpose, ...(lack.scopes.length > 0 ? { scope: lack.scopes.join(' ') } : {}) })
    : linliError('GRANTS_UNAVAILABLE', { subject: coordinate, expected: 'the grants to be known', got: 'no fresh copy of them', department: 'data-sharing', purpose });
  return new GraphQLError(message, { path, extensions });
}

function wanted({ scopes, policies, level }: Lack): string {
  return [...scopes.map((name) => `the scope ${name}`), ...policies.map((name) => `the policy ${name}`), ...(level ? [`a purpose that reaches ${level}`] : [])].join(' and ') || 'a right that nobody has';
}
