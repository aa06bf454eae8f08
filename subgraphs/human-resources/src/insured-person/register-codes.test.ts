import { EDUCATION, encodeOne, MARITAL_STATUS } from '@linli/vocabulary';
import { EDUCATION_CODES, levelCodeOf, MARITAL_STATUS_CODES } from './register-codes.js';

test.each([
  ['DOCTORATE_GRADUATED', '01'], ['MASTER_LEFT', '01'], ['BACHELOR_GRADUATED', '02'], ['JUNIOR_COLLEGE_LEFT', '03'], ['TECHNICAL_SCHOOL', '04'],
  ['SENIOR_HIGH', '05'], ['JUNIOR_HIGH_LEFT', '06'], ['PRIMARY_GRADUATED', '07'], ['OTHER', '08'],
] as const)('education %s is written %s', (value, code) => {
  expect(levelCodeOf(EDUCATION, value, EDUCATION_CODES)).toBe(code);
});

test.each([
  ['NEVER_MARRIED', '1'], ['MARRIED', '2'], ['FIRST_MARRIAGE', '2'], ['REMARRIED', '2'], ['MARRIAGE_RESTORED', '2'], ['WIDOWED', '3'], ['DIVORCED', '4'], ['UNSTATED', '9'],
] as const)('marital status %s is written %s', (value, code) => {
  expect(levelCodeOf(MARITAL_STATUS, value, MARITAL_STATUS_CODES)).toBe(code);
});

test('every word of both tables can be written', () => {
  for (const { value } of EDUCATION.entries) expect(levelCodeOf(EDUCATION, value, EDUCATION_CODES)).toMatch(/^0[1-8]$/);
  for (const { value } of MARITAL_STATUS.entries) expect(levelCodeOf(MARITAL_STATUS, value, MARITAL_STATUS_CODES)).toMatch(/^[12349]$/);
});

test('a level without a code is refused and named', () => {
  expect(() => levelCodeOf(MARITAL_STATUS, 'WIDOWED', { 1: encodeOne(MARITAL_STATUS, 'NEVER_MARRIED') })).toThrow('code table MaritalStatus: expected a register code for level 30, but got none');
});
