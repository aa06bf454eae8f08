import { residentLinkRow } from '../test-rows.js';
import { toRegisterLink } from './register-link.mapper.js';

describe('a link between a person of the register and a resident', () => {
  it.each([['1', 'CITIZEN_ID'], ['2', 'CITIZEN_ID_15'], ['3', 'REVIEWED'], ['8', 'UNMAPPED']])('made in the way %s is %s', (methodCode, method) => {
    expect(toRegisterLink(residentLinkRow({ methodCode }))).toMatchObject({ method, methodRawCode: methodCode });
  });

  it.each([['990101800101001', true], ['99010119800101001X', false]])('tells the length of the id that it was made by, and nothing else of it', (citizenId, isIdFifteenDigits) => {
    const link = toRegisterLink(residentLinkRow({ citizenId }));
    expect(link).toMatchObject({ isIdFifteenDigits, linkedAt: '2026-06-29T18:00:00Z' });
    expect(JSON.stringify(link)).not.toContain(citizenId.slice(0, 12));
  });
});
