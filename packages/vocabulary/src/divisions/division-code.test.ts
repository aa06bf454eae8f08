import { checkDivisionCode, checkGridCodePrefix, communityCodeOf, PROVINCES, streetCodeOf, SYNTHETIC_DIVISION } from '../index.js';

function refusal(code: string, got: string): Error {
  return expect.objectContaining({ message: expect.stringMatching(/: expected .+, but got .+/) as unknown, extensions: expect.objectContaining({ code, got }) as unknown }) as Error;
}

describe('a division code', () => {
  it.each(['110000', '510104', '820000', '510104001', '510104001002', SYNTHETIC_DIVISION, '990101001002'])('%s is one', (code) => {
    expect(checkDivisionCode(code)).toBe(code);
  });

  it.each([
    ['000000', '6 digits of no province'],
    ['720000', '6 digits of no province'],
    ['991', '3 characters'],
    ['51010', '5 characters'],
    ['5101041', '7 characters'],
    ['510104001002003', '15 characters'],
    ['5101O4', '6 characters'],
    ['', '0 characters'],
  ])('%p is refused: %s', (code, got) => {
    expect(() => checkDivisionCode(code)).toThrow(refusal('DIVISION_UNKNOWN', got));
  });

  it('belongs to one of the 34 provinces, of which 99 is none', () => {
    expect(Object.keys(PROVINCES)).toHaveLength(34);
    expect(PROVINCES).not.toHaveProperty('99');
  });
});

describe('a grid code', () => {
  it.each(['990101', '990101001', '990101001002', '990101001002003', '510104'])('%s ends at a level', (code) => {
    expect(checkGridCodePrefix(code)).toBe(code);
  });

  it.each([
    ['99010', 'GRID_UNKNOWN', '5 characters'],
    ['9901010010020034', 'GRID_UNKNOWN', '16 characters'],
    ['990101001002003004', 'GRID_UNKNOWN', '18 characters'],
    ['99010100100200%', 'GRID_UNKNOWN', '15 characters'],
    ['', 'GRID_UNKNOWN', '0 characters'],
    ['000101001002003', 'DIVISION_UNKNOWN', '12 digits of no province'],
    ['720101', 'DIVISION_UNKNOWN', '6 digits of no province'],
  ])('%p is refused with %s: %s', (code, error, got) => {
    expect(() => checkGridCodePrefix(code)).toThrow(refusal(error, got));
  });

  it('begins with its sub-district and its community', () => {
    expect(streetCodeOf('990101001002003')).toBe('990101001');
    expect(communityCodeOf('990101001002003')).toBe('990101001002');
  });
});
