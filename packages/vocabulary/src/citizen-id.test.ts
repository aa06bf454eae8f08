import { citizenIdCheckCharacter, maskCitizenId, parseCitizenId } from './index.js';

describe('a citizen id', () => {
  it.each([
    ['of 18 characters', '11010519491231002X', { normalised: '11010519491231002X', divisionCode: '110105', birthDate: '1949-12-31', sex: 'FEMALE', isDerived: false }],
    ['of somebody born in 1880', '440524188001010014', { normalised: '440524188001010014', divisionCode: '440524', birthDate: '1880-01-01', sex: 'MALE', isDerived: false }],
    ['with a lower-case x', '11010519491231002x', { normalised: '11010519491231002X', isDerived: false }],
    ['with blanks around it', ' 11010519491231002X\n', { normalised: '11010519491231002X' }],
    ['of 15 digits, upgraded and marked as derived', '110105491231002', { normalised: '11010519491231002X', birthDate: '1949-12-31', sex: 'FEMALE', isDerived: true }],
    ['of 15 digits with sequence 995, of this century\'s elders', '990101800101995', { birthDate: '1980-01-01', sex: 'MALE', isDerived: true }],
    ['of 15 digits with sequence 996, of a centenarian', '990101800101996', { birthDate: '1880-01-01', sex: 'FEMALE', isDerived: true }],
    ['of 15 digits with sequence 997, of a centenarian', '990101800101997', { birthDate: '1880-01-01', sex: 'MALE', isDerived: true }],
    ['of 15 digits with sequence 998, of a centenarian', '990101800101998', { birthDate: '1880-01-01', isDerived: true }],
    ['of 15 digits with sequence 999, of a centenarian', '990101800101999', { birthDate: '1880-01-01', isDerived: true }],
    ['of the synthetic district', '990101199001010019', { divisionCode: '990101', birthDate: '1990-01-01', sex: 'MALE' }],
  ])('%s is read', (_case, text, expected) => {
    expect(parseCitizenId(text)).toMatchObject({ ok: true, id: expected });
  });

  it.each([
    ['with a wrong check character', '110105194912310021', 'CHECK_CHARACTER'],
    ['with two digits transposed', '11010519491231020X', 'CHECK_CHARACTER'],
    ['born on 30 February', '110105194902300027', 'BIRTH_DATE'],
    ['born on 29 February of a common year', '110105194902290021', 'BIRTH_DATE'],
    ['born in a thirteenth month', '11010519491331002X', 'BIRTH_DATE'],
    ['of 15 digits, born on 31 April', '110105490431002', 'BIRTH_DATE'],
    ['with an X that is not at its end', '1101051949123100X2', 'CHARACTERS'],
    ['with a letter O', '11O10519491231002X', 'CHARACTERS'],
    ['of 15 characters, not all digits', '11010549123100X', 'CHARACTERS'],
    ['with full-width digits', '１10105194912310021', 'CHARACTERS'],
    ['of 17 characters', '11010519491231002', 'LENGTH'],
    ['of 19 characters', '11010519491231002XX', 'LENGTH'],
    ['of none', '', 'LENGTH'],
  ])('%s is refused', (_case, text, reason) => {
    expect(parseCitizenId(text)).toEqual({ ok: false, reason });
  });

  it.each([['11010519491231002', 'X'], ['44052418800101001', '4']])('that begins with %s ends with %s', (first17, check) => {
    expect(citizenIdCheckCharacter(first17)).toBe(check);
  });

  it('upgraded from 15 digits can be read again, and then is not derived', () => {
    const upgraded = parseCitizenId('110105491231002');
    expect(upgraded.ok && parseCitizenId(upgraded.id.normalised)).toMatchObject({ ok: true, id: { isDerived: false } });
  });
});

describe('a masked citizen id', () => {
  it.each([
    ['11010519491231002X', '110105********002X'],
    ['110105491231002', '110105*****1002'],
    ['1101054912310', null],
    ['', null],
  ])('%p is shown as %p', (citizenId, masked) => {
    expect(maskCitizenId(citizenId)).toBe(masked);
  });
});
