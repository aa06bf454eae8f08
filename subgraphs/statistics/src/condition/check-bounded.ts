import { linliError } from '@linli/vocabulary';
import { indicatorNamed } from '../catalogue/catalogue.js';
import type { Condition } from './condition.js';

/** Checks that a condition names whom it means: whoever counts everybody, and everybody but a few, has counted the few. @throws COHORT_TOO_WIDE */
export function checkBounded(condition: Condition): void {
  if (!isBounded(condition)) throw linliError('COHORT_TOO_WIDE', { subject: 'where', expected: 'a condition that all who are meant meet', got: 'everybody, or everybody but those of a condition' });
}

function isBounded(condition: Condition): boolean {
  if ('is' in condition) return !indicatorNamed(condition.is).isUniverse;
  if ('not' in condition) return false;
  if ('anyMember' in condition) return isBounded(condition.anyMember);
  return 'all' in condition ? condition.all.some(isBounded) : condition.any.every(isBounded);
}
