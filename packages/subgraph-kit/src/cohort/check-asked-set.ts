import type { Caller } from '@linli/caller-token';
import { linliError } from '@linli/vocabulary';
import { reaches } from '../access/reaches.js';
import type { AskedSet } from './asked-sets.js';
import type { Dimension, Indicator } from './indicator.js';

/** Who asks for a set, of which day, and what is decided by. */
export interface AskedBy {
  readonly caller: Caller;
  readonly department: string;
  readonly asOf: string;
  readonly today: string;
  /** Whether the department decides what a caller may ask. */
  readonly decides: boolean;
}

/**
 * Decides again, from the signed caller, whether he may have a set of this indicator or dimension, and whether the register can say it of that day.
 * @throws FORBIDDEN_FIELD for another purpose than STATISTICS, or one that does not carry its scope or level; COHORT_NO_HISTORY for a day of which the register cannot say it.
 */
export function checkAskedSet({ kind, name }: AskedSet, { level, area, since }: Pick<Indicator | Dimension, 'level' | 'area' | 'since'>, { caller, department, asOf, today, decides }: AskedBy): void {
  const subject = `${department} ${kind === 'INDICATOR' ? 'indicator' : 'dimension'} ${name}`;
  if (caller.purpose !== 'STATISTICS') throw linliError('FORBIDDEN_FIELD', { subject, expected: 'the purpose STATISTICS', got: caller.purpose, department });
  const scope = area === undefined ? null : `${department}:${area}`;
  if (decides && scope !== null && !caller.scopes.includes(scope)) throw linliError('FORBIDDEN_FIELD', { subject, expected: `the scope ${scope}`, got: 'none such', department, scope });
  if (decides && !reaches(caller, level)) throw linliError('FORBIDDEN_FIELD', { subject, expected: `a purpose that reaches ${level}`, got: caller.highestLevel, department });
  if (since === null && asOf !== today) throw linliError('COHORT_NO_HISTORY', { subject, expected: `today, ${today}, because the register keeps no history of it`, got: asOf, department });
  if ((since !== null && asOf < since) || asOf > today) throw linliError('COHORT_NO_HISTORY', { subject, expected: `a day from ${since ?? today} to ${today}`, got: asOf, department });
}
