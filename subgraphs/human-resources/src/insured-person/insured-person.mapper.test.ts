import { insuredPersonRow } from '../sample-rows.js';
import { toInsuredPerson } from './insured-person.mapper.js';

test.each([
  ['01', 'POSTGRADUATE', '10'], ['02', 'BACHELOR', '20'], ['03', 'JUNIOR_COLLEGE', '30'], ['04', 'SECONDARY_VOCATIONAL', '40'],
  ['05', 'SENIOR_HIGH', '60'], ['06', 'JUNIOR_HIGH', '70'], ['07', 'PRIMARY', '80'], ['08', 'OTHER', '90'],
  // The standard's own code is not one of this register's, and drifted codes are in no table.
  ['20', 'UNMAPPED', null], ['09', 'UNMAPPED', null], ['大专', 'UNMAPPED', null],
])('education %s is %s', (educationCode, value, standardCode) => {
  expect(toInsuredPerson(insuredPersonRow({ educationCode })).education).toMatchObject({ value, standardCode, rawCode: educationCode });
});

test.each([
  ['1', 'NEVER_MARRIED', '10'], ['2', 'MARRIED', '20'], ['3', 'WIDOWED', '30'], ['4', 'DIVORCED', '40'], ['9', 'UNSTATED', '90'], ['5', 'UNMAPPED', null],
  // Of the oldest rows; the standard's 30 is widowed.
  ['30', 'DIVORCED', '40'], ['40', 'UNMAPPED', null],
])('marital status %s is %s', (maritalStatusCode, value, standardCode) => {
  expect(toInsuredPerson(insuredPersonRow({ maritalStatusCode })).maritalStatus).toMatchObject({ value, standardCode, rawCode: maritalStatusCode });
});

test.each([
  ['a right id', '11010519491231002X', { isIdValid: true, isIdFifteenDigits: false, isIdLowerCase: false }],
  ['a lower-case x', '11010519491231002x', { isIdValid: true, isIdFifteenDigits: false, isIdLowerCase: true }],
  ['15 digits', '110105491231002', { isIdValid: false, isIdFifteenDigits: true, isIdLowerCase: false }],
  ['a wrong check character', '110105194912310021', { isIdValid: false, isIdFifteenDigits: false, isIdLowerCase: false }],
  ['two digits transposed', '11010519491321002X', { isIdValid: false, isIdFifteenDigits: false, isIdLowerCase: false }],
])('%s is described without being shown', (_case, citizenId, expected) => {
  const person = toInsuredPerson(insuredPersonRow({ citizenId }));
  expect(person).toMatchObject(expected);
  expect(JSON.stringify(person)).not.toContain(citizenId);
});

test.each([['1', 'SAME_ID'], ['2', 'UPGRADED_ID'], ['3', 'NAME_AND_BIRTH_DATE'], ['7', 'UNMAPPED']])('link method %s is %s', (linkMethodCode, word) => {
  expect(toInsuredPerson(insuredPersonRow({ linkMethodCode }))).toMatchObject({ linkMethod: word, linkMethodRawCode: linkMethodCode });
});

test('what was never declared is null, not unmapped', () => {
  expect(toInsuredPerson(insuredPersonRow({ educationCode: null, maritalStatusCode: null }))).toMatchObject({ education: null, maritalStatus: null });
});
