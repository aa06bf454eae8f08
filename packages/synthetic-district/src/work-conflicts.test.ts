import { isOfWorkingAge } from './generate/working-age.js';
import { expectShare, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const { employments, insuranceParticipations, pensions, unemploymentRegistrations, living, conflictsOf } = makeTestDistrict();
const atWork = new Set(employments.filter(({ contractToDate }) => contractToDate === null).map(({ residentNo }) => residentNo));

describe('the register of human resources, by mistake,', () => {
  it('has residents who work and are registered as unemployed, and no others are both', () => {
    const both = unemploymentRegistrations.filter(({ residentNo, toDate }) => toDate === null && atWork.has(residentNo)).map(({ residentNo }) => residentNo);
    expect([...both].sort()).toEqual(conflictsOf('EMPLOYED_AND_UNEMPLOYED').map(({ residentNo }) => residentNo).sort());
    expectShare(both.length, { of: living.filter((person) => isOfWorkingAge(person, TEST_DAY)).length, from: 0.001, to: 0.002 });
  });

  it('has pensioners who work and pay contributions, and no others do', () => {
    const paid = new Set(pensions.filter(({ status }) => status === 'ACTIVE').map(({ residentNo }) => residentNo));
    const working = [...atWork].filter((residentNo) => paid.has(residentNo));
    expect([...working].sort()).toEqual(conflictsOf('PENSION_AND_EMPLOYED').map(({ residentNo }) => residentNo).sort());
    expectShare(working.length, { of: pensions.length, from: 0.001_5, to: 0.005 });
    expect(failing(working, (residentNo) => insuranceParticipations.some((each) => each.residentNo === residentNo && each.scheme === 'EMPLOYEE_PENSION' && each.status === 'ACTIVE'))).toEqual([]);
  });

  it('has insurance under the one id of two persons', () => {
    const insured = new Set(insuranceParticipations.map(({ residentNo }) => residentNo));
    expect(conflictsOf('ONE_ID_TWO_PERSONS').some(({ residentNo, otherResidentNo }) => insured.has(residentNo) && insured.has(otherResidentNo))).toBe(true);
  });

  it.each(['education', 'occupation'] as const)('holds some %s under a code of no table, of people who work', (field) => {
    const drifted = conflictsOf('CODE_DRIFT').filter((conflict) => conflict.register === 'human-resources' && conflict.field === field);
    expectShare(drifted.length, { of: 20_000, from: 0.000_3, to: 0.000_8 });
    expect(failing(drifted, ({ residentNo }) => atWork.has(residentNo))).toEqual([]);
  });
});
