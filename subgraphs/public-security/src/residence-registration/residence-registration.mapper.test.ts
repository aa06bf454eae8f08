import { toResidenceRegistration } from './residence-registration.mapper.js';
import type { ResidenceRegistrationRecord } from './residence-registration.record.js';

const ROW: ResidenceRegistrationRecord = { residentNo: 7, gridCode: '990101001001001', registrationNo: 1, addressCode: '990101001001001001', arrivedDate: '2025-03-01', basisCode: '01', originDivisionCode: '510104', landlordResidentNo: null, asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

describe('a row of the residence registrations', () => {
  it.each([['01', 'EMPLOYMENT'], ['02', 'HOME'], ['03', 'SCHOOL'], ['09', 'UNMAPPED']])('says of the code %s: %s, with the raw code beside it', (basisCode, value) => {
    expect(toResidenceRegistration({ ...ROW, basisCode }).basis).toMatchObject({ value, rawCode: basisCode });
  });
});
