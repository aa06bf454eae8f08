import { assistanceCaseRow } from '../test-rows.js';
import { toAssistanceCase } from './assistance-case.mapper.js';

describe('a case of assistance', () => {
  it.each([
    ['01', 'MINIMUM_LIVING', '01'],
    ['02', 'EXTREME_POVERTY', '02'],
    ['03', 'LOW_INCOME_EDGE', '03'],
    ['04', 'TEMPORARY', '04'],
    ['05', 'MEDICAL', '05'],
    ['06', 'EDUCATION', '06'],
    ['07', 'HOUSING', '07'],
    ['08', 'DISASTER', '08'],
    ['99', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toAssistanceCase(assistanceCaseRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });

  it.each([
    ['01', 'PENDING', '01'],
    ['02', 'APPROVED', '02'],
    ['03', 'REJECTED', '03'],
    ['04', 'ENDED', '04'],
    ['00', 'UNMAPPED', null],
  ])('says of the decision code %s: %s', (decisionCode, value, standardCode) => {
    expect(toAssistanceCase(assistanceCaseRow({ decisionCode })).decision).toMatchObject({ value, standardCode, rawCode: decisionCode });
  });
});
