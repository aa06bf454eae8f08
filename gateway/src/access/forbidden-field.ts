import type { Caller } from '@linli/caller-token';
import { linliError } from '@linli/vocabulary';
import { GraphQLError } from 'graphql';
import type { Denial } from './refusal.js';

/** The error that stands beside the null of a field that its caller may not read. It depends on rule and purpose alone: nothing in it tells whether anything is recorded. */
export function forbiddenField({ coordinate, lack, department }: Denial, { caller: { purpose }, path }: { readonly caller: Caller; readonly path: readonly (string | number)[] }): GraphQLError {
  const scope = lack.scopes.length > 0 ? lack.scopes.join(' ') : undefined;
  const wanted = [...lack.scopes.map((name) => `the scope ${name}`), ...lack.policies.map((name) => `the policy ${name}`), ...(lack.level ? [`a purpose that reaches ${lack.level}`] : [])];
  const { message, extensions } = linliError('FORBIDDEN_FIELD', {
    subject: coordinate, expected: wanted.join(' and ') || 'a right that nobody has', got: `the purpose ${purpose}, which does not carry it here`, department, purpose, ...(scope ? { scope } : {}),
  });
  return new GraphQLError(message, { path, extensions });
}
