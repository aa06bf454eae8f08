import type { Context } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';

/** Who proposes questions, and who approves them: the data office's people both. */
export type Role = 'analyst' | 'data-office';

const OFFICE = 'data-sharing';

/** @throws FORBIDDEN_FIELD when the caller has none of the roles, or has it in another department than the data office. */
export function checkRole({ caller }: Pick<Context<unknown>, 'caller'>, roles: readonly Role[], subject: string): void {
  if (caller.department === OFFICE && roles.some((role) => caller.roles.includes(role))) return;
  throw linliError('FORBIDDEN_FIELD', { subject, expected: `a caller of the data office with the role ${roles.join(' or ')}`, got: 'another', department: 'statistics' });
}
