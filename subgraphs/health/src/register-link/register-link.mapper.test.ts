import { registerLinkRow } from '../test-rows.js';
import { toRegisterLink } from './register-link.mapper.js';

describe('a row of the links', () => {
  it.each([['1', 'CITIZEN_ID'], ['2', 'NAME_AND_BIRTH_DATE'], ['3', 'REVIEWED'], ['9', 'UNMAPPED']])('made by %s says %s', (methodCode, method) => {
    expect(toRegisterLink(registerLinkRow({ methodCode }))).toMatchObject({ method, methodRawCode: methodCode });
  });

  it('leaves the id and the local number behind', () => {
    const text = JSON.stringify(toRegisterLink(registerLinkRow({})));
    expect(text).not.toContain('99010119800101001X');
    expect(text).not.toContain('99010100100100001');
  });
});
