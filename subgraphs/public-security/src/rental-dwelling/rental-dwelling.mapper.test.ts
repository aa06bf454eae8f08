import { toRentalDwelling } from './rental-dwelling.mapper.js';
import type { RentalDwellingRecord } from './rental-dwelling.record.js';

const ROW: RentalDwellingRecord = {
  rentalNo: 1, addressCode: '990101001001001001', gridCode: '990101001001001', landlordResidentNo: 4, leaseFromDate: '2025-03-01', leaseToDate: '2027-02-28', tenantResidentNos: [7, 8], lastCheckDate: null, hazardCodes: [],
  asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z',
};

describe('a row of the register of rentals', () => {
  it('has a word for each hazard, with the raw code beside it', () => {
    const { hazards } = toRentalDwelling({ ...ROW, hazardCodes: ['01', '02', '03', '04', '05', '7'] });
    expect(hazards?.map(({ value, rawCode }) => `${rawCode} ${value}`)).toEqual(['01 FIRE', '02 WIRING', '03 GAS', '04 OVERCROWDING', '05 STRUCTURE', '7 UNMAPPED']);
  });

  it('counts the tenants', () => {
    expect(toRentalDwelling(ROW)).toMatchObject({ tenantCount: 2, hazards: [], landlordResidentNo: 4 });
  });
});
