import { sampleOneChildCertificate } from '../sample-rows.js';
import { toOneChildCertificate } from './one-child-certificate.mapper.js';

describe('a one-child certificate', () => {
  it.each([
    ['of a couple whose child lives', {}, { holderNos: [21, 22], childNo: 23, isChildDeceased: false }],
    ['of a couple whose child has died', { isChildDeceased: true }, { holderNos: [21, 22], childNo: 23, isChildDeceased: true }],
    ['of one parent', { holderNos: [21] }, { holderNos: [21], childNo: 23 }],
    ['of a child who is not in the population register', { childNo: null }, { childNo: null, isChildDeceased: false }],
  ])('%s is published as the register holds it', (_case, differences, expected) => {
    expect(toOneChildCertificate(sampleOneChildCertificate(differences))).toMatchObject({ certificateNo: 'DS199000001', issuedDate: '1990-05-20', asOf: '2026-05-16', ...expected });
  });
});
