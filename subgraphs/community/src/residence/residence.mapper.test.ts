import { residenceRow } from '../test-rows.js';
import { toResidence } from './residence.mapper.js';

describe('a line of the register of residents', () => {
  it.each([true, false])('says whether he is counted as a resident: %s', (isCountedAsResident) => {
    expect(toResidence(residenceRow({ isCountedAsResident }))).toEqual({
      residentNo: 1, addressCode: '990101001001000001', verifiedDate: '2026-04-01', isCountedAsResident, asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z',
    });
  });
});
