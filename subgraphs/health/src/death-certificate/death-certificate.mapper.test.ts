import { deathCertificateRow } from '../test-rows.js';
import { toDeathCertificate } from './death-certificate.mapper.js';

describe('a row of the death certificates', () => {
  it.each([['1', 'CITIZEN_ID'], ['2', 'NAME_AND_BIRTH_DATE'], ['3', 'REVIEWED'], ['4', 'UNMAPPED'], ['', 'UNMAPPED']])('linked by %s says %s', (linkMethodCode, linkMethod) => {
    expect(toDeathCertificate(deathCertificateRow({ linkMethodCode }))).toMatchObject({ linkMethod, linkMethodRawCode: linkMethodCode });
  });

  it('says only the day where it has no time', () => {
    expect(toDeathCertificate(deathCertificateRow({ diedAt: null }))).toMatchObject({ date: '2026-04-02', diedAt: null });
  });

  it('is published with its day, its time, its issuer and its number, and nothing of how somebody died', () => {
    expect(toDeathCertificate(deathCertificateRow({}))).toEqual({
      certificateNo: 'SW202600000001', date: '2026-04-02', diedAt: '2026-04-02T01:15:00Z', issuer: '邻里区人民医院', linkMethod: 'CITIZEN_ID', linkMethodRawCode: '1', residentNo: 1, asOf: '2026-06-29', recordedAt: '2026-06-30T00:00:00Z',
    });
  });
});
