import { healthRecordRow } from '../test-rows.js';
import { toHealthRecord } from './health-record.mapper.js';

describe('a row of the health records', () => {
  it.each([
    ['1', 'GOOD', '1', '1'], ['2', 'FAIR', '2', '2'], ['3', 'CHRONIC', '3', '3'], ['6', 'DISABLED', '6', '6'],
    ['10', 'GOOD', '1', '10'], ['20', 'FAIR', '2', '20'], ['30', 'CHRONIC', '3', '30'], ['37', 'CHRONIC', '3', '30'], ['41', 'CHRONIC', '3', '30'], ['49', 'CHRONIC', '3', '30'], ['60', 'DISABLED', '6', '60'], ['64', 'DISABLED', '6', '60'],
  ])('says of the state of health %s: %s, and not which disease', (healthStatusCode, value, standardCode, rawCode) => {
    expect(toHealthRecord(healthRecordRow({ healthStatusCode })).healthStatus).toMatchObject({ value, standardCode, rawCode });
  });

  it.each(['5', '50', '4', '99'])('keeps the unknown state of health %s as it stands', (healthStatusCode) => {
    expect(toHealthRecord(healthRecordRow({ healthStatusCode })).healthStatus).toMatchObject({ value: 'UNMAPPED', standardCode: null, rawCode: healthStatusCode });
  });

  it('has a contract only where one was signed', () => {
    expect(toHealthRecord(healthRecordRow({})).contract).toBeNull();
    const signed = { doctor: '陈医生', contractSignedDate: '2026-01-10', contractEndsDate: '2027-01-10' };
    expect(toHealthRecord(healthRecordRow(signed)).contract).toEqual({ doctor: '陈医生', signedDate: '2026-01-10', endsDate: '2027-01-10' });
  });
});
