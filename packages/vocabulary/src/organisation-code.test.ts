import { isOrganisationCode, organisationCodeCheckCharacter } from './index.js';

describe('a unified social credit code', () => {
  it.each(['91350100M000100Y43', '91110000600037341L', '52990101MJ0000001G'])('%s has the right check character', (code) => {
    expect(isOrganisationCode(code)).toBe(true);
    expect(organisationCodeCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17));
  });

  it.each([
    ['has a wrong check character', '91350100M000100Y44'],
    ['has two characters transposed', '91350100M000010Y43'],
    ['is lower case', '91350100m000100y43'],
    ['has the letter O, which the alphabet leaves out', '9135O100M000100Y43'],
    ['has the letter I, which the alphabet leaves out', '91350100I000100Y43'],
    ['is too short', '91350100M000100Y4'],
    ['is too long', '91350100M000100Y433'],
    ['is a filing number', 'BA0000000012'],
    ['is empty', ''],
  ])('is refused when it %s', (_case, code) => {
    expect(isOrganisationCode(code)).toBe(false);
  });
});
