import { toLinkMethod } from './link-method.mapper.js';

it.each([['1', 'CITIZEN_ID'], ['2', 'NAME_AND_BIRTH_DATE'], ['3', 'REVIEWED'], ['4', 'UNMAPPED'], ['', 'UNMAPPED']])('the code %j of a link is published as %s', (code, method) => {
  expect(toLinkMethod(code)).toBe(method);
});
