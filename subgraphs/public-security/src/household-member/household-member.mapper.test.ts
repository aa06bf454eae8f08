import { toHouseholdMember } from './household-member.mapper.js';
import type { HouseholdMemberRecord } from './household-member.record.js';

const ROW: HouseholdMemberRecord = { residentNo: 7, gridCode: '990101001001001', lineNo: 1, householdNo: 3, relationCode: '02', fromDate: '1999-05-01', toDate: null, asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

describe('a line of a hukou book', () => {
  it.each([['01', 'SELF'], ['02', 'HEAD'], ['10', 'SPOUSE'], ['11', 'HUSBAND'], ['12', 'WIFE'], ['20', 'SON'], ['30', 'DAUGHTER'], ['40', 'GRANDCHILD'], ['50', 'PARENT'], ['60', 'GRANDPARENT'], ['70', 'SIBLING'], ['80', 'OTHER'], ['2', 'UNMAPPED'], ['户主', 'UNMAPPED']])('says of the code %s: %s, with the raw code beside it', (relationCode, value) => {
    expect(toHouseholdMember({ ...ROW, relationCode }).relation).toMatchObject({ value, rawCode: relationCode });
  });
});
