import { encode, type CodeTable, type Crosswalk } from '@linli/vocabulary';
import type { IndicatorArgument } from './indicator.js';

/**
 * The argument of a condition by the words of a code table.
 * @param crosswalk the register's own codes, when it does not hold the standard's.
 */
export function codesOf(table: CodeTable, crosswalk?: Crosswalk): Extract<IndicatorArgument, { readonly kind: 'CODES' }> {
  return { kind: 'CODES', table, toRegister: (word) => encode(table, word, crosswalk) };
}
