import { checkAddressCode } from './check-address-code.js';

describe('the code of an address', () => {
  it('is 18 digits', () => {
    expect(checkAddressCode('990101001001000001')).toBe('990101001001000001');
  });

  it.each([['99010100100100000', 'BAD_USER_INPUT', 'address code: expected 18 digits, but got 17 characters'], ['99010100100100000X', 'BAD_USER_INPUT', 'address code: expected 18 digits, but got 18 characters'], ['', 'BAD_USER_INPUT', 'address code: expected 18 digits, but got 0 characters'],
    ['980101001001000001', 'DIVISION_UNKNOWN', 'division code: expected 6, 9 or 12 digits that begin with a province (GB/T 2260), but got 12 digits of no province']])('is not %p', (code, errorCode, message) => {
    expect(() => checkAddressCode(code)).toThrow(expect.objectContaining({ message, extensions: expect.objectContaining({ code: errorCode }) }));
  });
});
