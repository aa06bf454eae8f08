import type { Context } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';

/** Roles of this department's own work. */
export type Role = 'data-office' | 'emergency-officer';

/** @throws FORBIDDEN_FIELD when the caller has not the role. */
export function checkRole({ caller }: Pick<Context<unknown>, 'caller'>, role: Role, subject: string): void {
  const isOffice = role !== 'data-office' || caller.department === 'data-sharing';
  if (isOffice && caller.roles.includes(role)) return;
  throw linliError('FORBIDDEN_FIELD', { subject, expected: `a caller with the role ${role}`, got: 'another', department: 'data-sharing' });
}
