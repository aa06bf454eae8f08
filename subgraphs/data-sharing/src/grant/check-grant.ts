import { checkGridPrefix, checkText } from '@linli/subgraph-kit';
import { linliError, PURPOSES } from '@linli/vocabulary';
import type { NewGrant } from './grant.input.js';

/** A grant as it may be entered. */
export type CheckedGrant = Required<{ readonly [K in keyof NewGrant]: NonNullable<NewGrant[K]> }>;

const DEPARTMENT = /^[a-z][a-z-]{1,39}$/;

/**
 * Checks what is to be granted.
 * @param now ISO 8601.
 * @throws BAD_USER_INPUT when the purpose cannot carry a scope, or the span has no length; GRID_UNKNOWN, DIVISION_UNKNOWN for a jurisdiction that is none.
 */
export function checkGrant({ department, purpose, scopes, jurisdiction, fromAt, untilAt, basis }: NewGrant, now: string): CheckedGrant {
  if (!DEPARTMENT.test(department)) throw refusal('department', 'the name of a department or application, as in `health`', `${department.length} characters`);
  const most = new Set<string>(PURPOSES[purpose].scopes);
  const beyond = scopes.filter((scope) => !most.has(scope)).length;
  if (scopes.length === 0 || beyond > 0) throw refusal('scopes', `scopes that ${purpose} can carry`, beyond > 0 ? `${beyond} that it cannot` : 'none');
  const from = fromAt ?? now;
  if (untilAt <= from || untilAt <= now) throw refusal('untilAt', 'a moment after fromAt and after now', 'an earlier one');
  return { department, purpose, scopes: [...new Set(scopes)].sort(), jurisdiction: checkGridPrefix(jurisdiction) as string, fromAt: from, untilAt, basis: checkText('basis', basis) };
}

function refusal(subject: string, expected: string, got: string): Error {
  return linliError('BAD_USER_INPUT', { subject, expected, got });
}
