import { chronicFollowUpRow } from '../test-rows.js';
import { toChronicFollowUp } from './chronic-follow-up.mapper.js';

describe('a row of the chronic follow-ups', () => {
  it.each([['01', 'HYPERTENSION'], ['02', 'DIABETES'], ['03', 'COPD'], ['04', 'CORONARY'], ['05', 'STROKE']])('of condition %s is %s', (conditionCode, value) => {
    expect(toChronicFollowUp(chronicFollowUpRow({ conditionCode })).condition).toMatchObject({ value, standardCode: conditionCode, rawCode: conditionCode });
  });

  it.each(['I10', '1', '06'])('of the unknown condition %s keeps it as it stands', (conditionCode) => {
    expect(toChronicFollowUp(chronicFollowUpRow({ conditionCode })).condition).toMatchObject({ value: 'UNMAPPED', standardCode: null, rawCode: conditionCode });
  });
});
