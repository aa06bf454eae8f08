import { decode, defineCodeTable, defineOwnTable, encode, encodeOne, MARITAL_STATUS, NATIONALITY, SEX } from './index.js';

// A register that was set up with one-digit codes, has two for married and none for remarried.
const ONE_DIGIT = { '1': '10', '2': '20', '6': '20', '3': '30', '4': '40', '9': '90' } as const;

describe('a register\'s code', () => {
  it('is translated by the standard, with the code beside the word', () => {
    expect(decode(MARITAL_STATUS, '22')).toEqual({ value: 'REMARRIED', standardCode: '22', zh: '再婚', en: 'remarried', rawCode: '22' });
  });

  it.each([
    ['1', 'NEVER_MARRIED', '10'],
    ['2', 'MARRIED', '20'],
    ['6', 'MARRIED', '20'],
    ['4', 'DIVORCED', '40'],
  ])('%s of a register with codes of its own is %s, standard %s', (rawCode, value, standardCode) => {
    expect(decode(MARITAL_STATUS, rawCode, ONE_DIGIT)).toMatchObject({ value, standardCode, rawCode });
  });

  it.each([
    ['is in no table', '24', undefined],
    ['is the standard\'s, in a register that has codes of its own', '10', ONE_DIGIT],
    ['is in no crosswalk', '7', ONE_DIGIT],
    ['is empty', '', undefined],
    ['has the name of something every object has', 'constructor', ONE_DIGIT],
    ['has a blank', ' 20', undefined],
  ])('is unmapped, kept and never guessed when it %s', (_case, rawCode, crosswalk) => {
    expect(decode(MARITAL_STATUS, rawCode, crosswalk)).toEqual({ value: 'UNMAPPED', standardCode: null, zh: '未对照', en: 'unmapped', rawCode });
  });

  it('is null where the register has none', () => {
    expect(decode(MARITAL_STATUS, null)).toBeNull();
    expect(decode(MARITAL_STATUS, null, ONE_DIGIT)).toBeNull();
  });

  it('is unmapped where its crosswalk names a code that the standard has not', () => {
    expect(decode(SEX, 'M', { M: '7' })).toMatchObject({ value: 'UNMAPPED', rawCode: 'M' });
  });

  it('means in each table what that table says, though two are read through one crosswalk', () => {
    const padded = { '1': '01' };
    const colour = defineOwnTable('Colour', '颜色', 'colour', [['RED', '红', 'red']]);
    expect(decode(NATIONALITY, '1', padded)?.value).toBe('HAN');
    expect(decode(colour, '1', padded)?.value).toBe('RED');
  });

  it('is one object however often it is read, and another where the register differs', () => {
    expect(decode(SEX, '1')).toBe(decode(SEX, '1'));
    expect(decode(MARITAL_STATUS, '2', ONE_DIGIT)).not.toBe(decode(MARITAL_STATUS, '2'));
  });
});

describe('a word of the graph', () => {
  it('is the standard\'s code where the register holds the standard', () => {
    expect(encode(MARITAL_STATUS, 'WIDOWED')).toEqual(['30']);
  });

  it('is every code that the register has for it', () => {
    expect(encode(MARITAL_STATUS, 'MARRIED', ONE_DIGIT)).toEqual(['2', '6']);
  });

  it('is no code where the register cannot express it', () => {
    expect(encode(MARITAL_STATUS, 'REMARRIED', ONE_DIGIT)).toEqual([]);
  });

  it('is written under the first of its codes', () => {
    expect(encodeOne(MARITAL_STATUS, 'MARRIED', ONE_DIGIT)).toBe('2');
    expect(encodeOne(MARITAL_STATUS, 'MARRIED')).toBe('20');
  });

  it('is not written at all where the register has no code for it', () => {
    expect(() => encodeOne(MARITAL_STATUS, 'REMARRIED', ONE_DIGIT)).toThrow('code table MaritalStatus: expected a register code for REMARRIED, but got none');
  });
});

describe('a code table', () => {
  const head = { name: 'Colour', zh: '颜色', en: 'colour', source: 'nowhere' } as const;

  it.each([
    ['code', [['1', 'RED', '红', 'red'], ['1', 'BLUE', '蓝', 'blue']]],
    ['value', [['1', 'RED', '红', 'red'], ['2', 'RED', '赤', 'red']]],
  ] as const)('is refused when a %s stands in it twice', (_case, rows) => {
    expect(() => defineCodeTable(head, rows)).toThrow('code table Colour: expected each code and each value once, but got a repeat');
  });

  it('of our own counts its codes, and claims no standard', () => {
    const rows = Array.from({ length: 11 }, (_unused, place) => [`V${place}`, '值', 'value'] as const);
    const table = defineOwnTable('Counted', '计数', 'counted', rows);
    expect(table.entries.map(({ code }) => code)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11']);
    expect(table.source).toMatch(/^linli \d+$/);
  });
});
