import { checkDivisionPrefix } from '../index.js';

describe('the division that somebody came from', () => {
  it.each([
    ['510104', '510104'],
    ['510100', '5101'],
    ['510000', '51'],
    ['5101', '5101'],
    ['5100', '51'],
    ['51', '51'],
    ['500000', '50'],
    ['110010', '110010'],
  ])('%s takes in all codes that begin with %s', (code, prefix) => {
    expect(checkDivisionPrefix(code)).toBe(prefix);
  });

  it('narrows nothing when it is not given', () => {
    expect(checkDivisionPrefix(undefined)).toBeUndefined();
    expect(checkDivisionPrefix(null)).toBeUndefined();
  });

  it.each([
    ['', '0 characters'],
    ['5', '1 characters'],
    ['510', '3 characters'],
    ['51010', '5 characters'],
    ['5101O4', '6 characters'],
    ['000000', '6 digits of no province'],
    ['72', '6 digits of no province'],
    ['510104001', '9 characters'],
  ])('%p is refused with the form that was expected', (code, got) => {
    expect(() => checkDivisionPrefix(code)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'DIVISION_UNKNOWN', got }) as unknown }) as Error);
  });
});
