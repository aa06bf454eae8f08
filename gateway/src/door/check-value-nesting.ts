import { linliError } from '@linli/vocabulary';
import { DEEPEST_NESTING } from './check-nesting.js';

/**
 * Checks how deep the values of variables nest, level by level: an input that holds its like is coerced by calling itself once a level, and a thousand levels end in an overflow of the stack.
 * @throws DOCUMENT_TOO_LARGE
 */
export function checkValueNesting(variables: unknown): void {
  let level = [variables].filter(isNested);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST_NESTING) throw linliError('DOCUMENT_TOO_LARGE', { subject: 'variables', expected: `at most ${DEEPEST_NESTING} levels`, got: 'more' });
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
