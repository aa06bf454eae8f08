import { checkGridCodePrefix } from '@linli/vocabulary';

/**
 * Checks the grid-code prefix of a filter; every list that is narrowed by place takes one.
 * @throws GRID_UNKNOWN when it is not 6, 9, 12 or 15 digits; DIVISION_UNKNOWN when its province does not exist.
 */
export function checkGridPrefix(prefix: string | null | undefined): string | undefined {
  return prefix === null || prefix === undefined ? undefined : checkGridCodePrefix(prefix);
}
