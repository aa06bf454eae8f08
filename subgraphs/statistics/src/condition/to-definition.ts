import { checkBounded } from './check-bounded.js';
import type { Definition, Subject } from './condition.js';
import { normalise } from './normalise.js';
import { readWhere, type Where } from './read-where.js';

/** What is asked, as it is evaluated, approved and put on record. @throws COHORT_TOO_LARGE, COHORT_TOO_WIDE, BAD_USER_INPUT */
export function toDefinition(subject: Subject, where: Where): Definition {
  const condition = normalise(readWhere(where));
  checkBounded(condition);
  return { subject, where: condition };
}
