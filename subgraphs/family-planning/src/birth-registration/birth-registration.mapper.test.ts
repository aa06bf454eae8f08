import { sampleBirthRegistration } from '../sample-rows.js';
import { toBirthRegistration } from './birth-registration.mapper.js';

describe('a birth registration', () => {
  it.each([
    ['names both parents', [11, 12], 12],
    ['names both parents in whichever order the register wrote them', [12, 11], 12],
    ['has no father where the register names the mother alone', [11], null],
  ])('%s', (_case, coupleNos, fatherNo) => {
    expect(toBirthRegistration(sampleBirthRegistration({ coupleNos }))).toMatchObject({ motherNo: 11, fatherNo });
  });

  it('says nothing of a child before the birth is reported', () => {
    expect(toBirthRegistration(sampleBirthRegistration({ childBirthDate: null, childNo: null }))).toEqual({
      registrationNo: 1, parity: 1, registeredDate: '2025-09-01', childBirthDate: null, motherNo: 11, fatherNo: 12, childNo: null, asOf: '2026-05-16', recordedAt: '2026-06-30T00:00:00Z',
    });
  });
});
