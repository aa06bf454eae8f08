import { checkDivisionCode, communityCodeOf, linliError } from '@linli/vocabulary';

/**
 * Checks the code of a standard address: community 12 + 6 digits.
 * @throws BAD_USER_INPUT when it has another form; DIVISION_UNKNOWN when its province does not exist.
 */
export function checkAddressCode(code: string): string {
  if (!/^\d{18}$/.test(code)) throw linliError('BAD_USER_INPUT', { subject: 'address code', expected: '18 digits', got: `${code.length} characters` });
  checkDivisionCode(communityCodeOf(code));
  return code;
}
