import { sampleFamilySubsidy } from '../sample-rows.js';
import { toFamilySubsidy } from './family-subsidy.mapper.js';

describe('a family subsidy', () => {
  it.each([
    ['01', '01', 'AWARD', 'ACTIVE'],
    ['02', '02', 'SPECIAL', 'PAUSED'],
    ['01', '03', 'AWARD', 'ENDED'],
    ['09', 'X', 'UNMAPPED', 'UNMAPPED'],
  ])('with kind %s and status %s reads %s, %s, and keeps the register\'s codes', (kindCode, statusCode, kind, status) => {
    expect(toFamilySubsidy(sampleFamilySubsidy({ kindCode, statusCode }))).toMatchObject({
      kind: { value: kind, rawCode: kindCode, standardCode: kind === 'UNMAPPED' ? null : kindCode },
      status: { value: status, rawCode: statusCode, standardCode: status === 'UNMAPPED' ? null : statusCode },
      fenPerYear: 96_000, residentNo: 21, householdNo: 7,
    });
  });
});
