import { isOrganisationCode } from '@linli/vocabulary';
import { mintOrganisationCode, type OrganisationForm } from './mint-organisation-code.js';
import { Counters } from './settlement.js';

test.each<[OrganisationForm, string]>([['OFFICE', '11'], ['INSTITUTION', '12'], ['ASSOCIATION', '51'], ['SERVICE_INSTITUTION', '52'], ['FOUNDATION', '53'], ['ENTERPRISE', '91'], ['SOLE_TRADER', '92']])('a code of the form %s begins with %s and the division that is not assigned', (form, prefix) => {
  const code = mintOrganisationCode(new Counters(), form);
  expect(code.slice(0, 8)).toBe(`${prefix}990101`);
  expect(isOrganisationCode(code)).toBe(true);
});

test('two codes are never the same, whatever their forms', () => {
  const counters = new Counters();
  const codes = Array.from({ length: 500 }, (_, place) => mintOrganisationCode(counters, place % 2 === 0 ? 'ENTERPRISE' : 'ASSOCIATION'));
  expect(new Set(codes.map((code) => code.slice(8))).size).toBe(500);
  expect(codes.every(isOrganisationCode)).toBe(true);
});

test('the nine characters in the middle have the check character of GB 11714', () => {
  const counters = new Counters();
  const bodies = Array.from({ length: 40 }, () => mintOrganisationCode(counters, 'ENTERPRISE').slice(8, 17));
  // The last two digits weigh 4 and 2. 00000001: 11 - 2 = 9; 00000006: 12 mod 11 = 1, 11 - 1 = 10, written X; 00000011: 4 + 2 = 6, 11 - 6 = 5.
  expect(bodies[0]).toBe('000000019');
  expect(bodies[5]).toBe('00000006X');
  expect(bodies[10]).toBe('000000115');
});
