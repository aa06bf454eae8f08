import { linliError } from '@linli/vocabulary';
import type { Question } from './question.js';
import { PLACES, type DisclosureRules, type Place } from './rules.js';

/**
 * Refuses a question that counts something sensitive in too small a place.
 * @throws COHORT_TOO_FINE when a condition or a dimension is finer than the level allows.
 */
export function checkPlace({ level, place, cells }: Question, { finest }: DisclosureRules): void {
  const named = new Set<string>([place, ...cells.flatMap(({ dimensions }) => dimensions)]);
  const asked = PLACES.find((each) => named.has(each)) ?? 'DISTRICT';
  if (rank(asked) >= rank(finest[level])) return;
  throw linliError('COHORT_TOO_FINE', { subject: `a count of level ${level}`, expected: `${finest[level]} or wider`, got: asked });
}

function rank(place: Place): number {
  return PLACES.indexOf(place);
}
