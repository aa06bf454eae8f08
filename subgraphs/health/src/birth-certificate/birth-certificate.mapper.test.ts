import { birthCertificateRow } from '../test-rows.js';
import { toBirthCertificate } from './birth-certificate.mapper.js';

describe('a row of the birth certificates', () => {
  it.each([['0', 'UNKNOWN'], ['1', 'MALE'], ['2', 'FEMALE'], ['9', 'UNSTATED']])('with sex %s says %s', (sexCode, value) => {
    expect(toBirthCertificate(birthCertificateRow({ sexCode })).sex).toMatchObject({ value, rawCode: sexCode });
  });

  it('keeps an unknown sex as it stands', () => {
    expect(toBirthCertificate(birthCertificateRow({ sexCode: '3' })).sex).toMatchObject({ value: 'UNMAPPED', rawCode: '3' });
  });

  it.each(['2026-04-30T17:25:00Z', null])('says of the time of birth what stands in it: %s', (bornAt) => {
    expect(toBirthCertificate(birthCertificateRow({ bornAt }))).toMatchObject({ birthDate: '2026-05-01', bornAt });
  });

  it('says whether the child has a number', () => {
    expect(toBirthCertificate(birthCertificateRow({ childResidentNo: null })).isChildRegistered).toBe(false);
    expect(toBirthCertificate(birthCertificateRow({ childResidentNo: 7 })).isChildRegistered).toBe(true);
  });
});
