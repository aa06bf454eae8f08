import { checkGridPrefix } from '@linli/subgraph-kit';

/**
 * A list's filter with its grid-code prefix checked; an empty filter where none is given.
 * @throws GRID_UNKNOWN, DIVISION_UNKNOWN
 */
export function withGridPrefixChecked<F extends { readonly gridCodePrefix?: string | null }>(filter: F | null | undefined): Omit<F, 'gridCodePrefix'> & { readonly gridCodePrefix: string | undefined } {
  return { ...(filter ?? ({} as F)), gridCodePrefix: checkGridPrefix(filter?.gridCodePrefix) };
}
