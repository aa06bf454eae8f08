import { checkGridCodePrefix, linliError } from '@linli/vocabulary';

const GRID_CODE_DIGITS = 15;

/**
 * Checks a whole grid code.
 * @throws GRID_UNKNOWN when it is not 15 digits; DIVISION_UNKNOWN when its province does not exist.
 */
export function checkGridCode(code: string): string {
  if (checkGridCodePrefix(code).length === GRID_CODE_DIGITS) return code;
  throw linliError('GRID_UNKNOWN', { subject: 'grid code', expected: `${GRID_CODE_DIGITS} digits`, got: `${code.length}` });
}
