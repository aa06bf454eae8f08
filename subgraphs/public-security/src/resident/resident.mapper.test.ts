import { toResident } from './resident.mapper.js';
import type { ResidentRecord } from './resident.record.js';

const ROW: ResidentRecord = {
  residentNo: 7, citizenId: '99010119491231002X', name: '示例', formerName: null, sexCode: '2', birthDate: '19491231', nationalityCode: '01', maritalStatusCode: '30', birthplaceCode: '990101', nativePlaceCode: '510104',
  hukouDivisionCode: '990101', hukouAddressCode: null, hukouTypeCode: '3', statusCode: '0', categoryCode: null, deathDate: null, deathSource: null, householdNo: 3, livesAlone: true, gridCode: '990101001001001', phone: null,
  asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z',
};

describe('a row of the population register', () => {
  it.each([
    ['10', 'NEVER_MARRIED', '10'], ['20', 'MARRIED', '20'], ['21', 'FIRST_MARRIAGE', '21'], ['22', 'REMARRIED', '22'], ['30', 'WIDOWED', '30'], ['40', 'DIVORCED', '40'],
    ['24', 'UNMAPPED', null], ['39', 'UNMAPPED', null], ['3', 'UNMAPPED', null],
  ])('says of marital status %s: %s, with the raw code beside it', (maritalStatusCode, value, standardCode) => {
    expect(toResident({ ...ROW, maritalStatusCode }).registeredMaritalStatus).toMatchObject({ value, standardCode, rawCode: maritalStatusCode });
  });

  it('says nothing of a marital status that is not recorded', () => {
    expect(toResident({ ...ROW, maritalStatusCode: null }).registeredMaritalStatus).toBeNull();
  });

  it.each([['3', 'AWAY_FROM_HUKOU', '3'], ['4', 'UNMAPPED', null]])('says of the category %s: %s', (categoryCode, value, standardCode) => {
    expect(toResident({ ...ROW, categoryCode }).category).toMatchObject({ value, standardCode, rawCode: categoryCode });
  });

  it('says no category of who lives where his hukou is', () => {
    expect(toResident(ROW).category).toBeNull();
  });

  it.each([['19491231', '1949-12-31'], ['19491200', '1949-12'], ['19490000', '1949'], ['00000000', null], ['abc', null]])('reads the birth date %s as %s', (birthDate, expected) => {
    expect(toResident({ ...ROW, birthDate }).birthDate).toBe(expected);
  });

  it.each([
    ['11010519491231002X', true], ['11010519491231002x', true], ['110105194912310021', false], ['110105491231002', false],
  ])('masks the id and tells of %s whether it is valid: %s', (citizenId, isValid) => {
    const { citizenIdMasked, isCitizenIdValid } = toResident({ ...ROW, citizenId });
    expect(isCitizenIdValid).toBe(isValid);
    expect(citizenIdMasked).not.toContain('1949');
    expect(citizenIdMasked).toMatch(/^110105\*+/);
  });
});
