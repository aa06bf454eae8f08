import { checkDivisionCode, linliError } from '@linli/vocabulary';

/**
 * The beginning of all division codes that lie in the one asked for: 510000 and 51 are a province (51…), 510100 and 5101 a city (5101…).
 * @throws DIVISION_UNKNOWN when it is no such code, or a finer one than notices name.
 * @source GB/T 2260: a code that ends in 00 stands for all that begin with what is before.
 */
export function checkOriginDivision(code: string | null | undefined): string | undefined {
  if (code === null || code === undefined) return undefined;
  if (code.length > 6) throw linliError('DIVISION_UNKNOWN', { subject: 'origin division', expected: '6 digits, or the first 2 or 4 of them', got: `${code.length} characters` });
  const whole = code.length === 2 || code.length === 4 ? code.padEnd(6, '0') : code;
  return checkDivisionCode(whole).replace(/(00)+$/, '');
}
