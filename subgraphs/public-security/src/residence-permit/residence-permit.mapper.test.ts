import { toResidencePermit } from './residence-permit.mapper.js';
import type { ResidencePermitRecord } from './residence-permit.record.js';

const ROW: ResidencePermitRecord = { residentNo: 7, gridCode: '990101001001001', permitNo: 'JZ0000000001', issuedDate: '2025-03-01', endorsedUntilDate: '2026-03-01', statusCode: '01', asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

describe('a row of the permits', () => {
  it.each([['01', 'VALID'], ['02', 'SUSPENDED'], ['03', 'CANCELLED'], ['04', 'UNMAPPED']])('says of the code %s: %s, with the raw code beside it', (statusCode, value) => {
    expect(toResidencePermit({ ...ROW, statusCode }).status).toMatchObject({ value, rawCode: statusCode });
  });
});
