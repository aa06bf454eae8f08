import { toHousehold } from './household.mapper.js';
import type { HouseholdRecord } from './household.record.js';

const ROW: HouseholdRecord = { householdNo: 3, hukouNo: '100000003', kindCode: '01', statusCode: '01', headResidentNo: null, addressCode: '990101001001001001', gridCode: '990101001001001', establishedDate: '1999-05-01', cancelledDate: null, asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

describe('a row of the household register', () => {
  it.each([['01', 'FAMILY'], ['02', 'COLLECTIVE'], ['9', 'UNMAPPED']])('says of the code %s: %s, with the raw code beside it', (kindCode, value) => {
    expect(toHousehold({ ...ROW, kindCode }).kind).toMatchObject({ value, rawCode: kindCode });
  });

  it.each([['01', 'ACTIVE'], ['02', 'CANCELLED'], ['1', 'UNMAPPED']])('says of the status %s: %s', (statusCode, value) => {
    expect(toHousehold({ ...ROW, statusCode }).status).toMatchObject({ value, rawCode: statusCode });
  });

  it('names no head where the book names none', () => {
    expect(toHousehold(ROW).headResidentNo).toBeNull();
  });
});
