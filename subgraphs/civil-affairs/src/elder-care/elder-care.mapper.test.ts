import { elderCareRow } from '../test-rows.js';
import { toElderCare } from './elder-care.mapper.js';

describe('a care service', () => {
  it.each([
    ['01', 'SELF_RELIANT', '01'],
    ['02', 'MILD', '02'],
    ['03', 'MODERATE', '03'],
    ['04', 'SEVERE', '04'],
    ['05', 'COMPLETE', '05'],
    ['3', 'UNMAPPED', null],
  ])('says of the level code %s: %s', (needLevelCode, value, standardCode) => {
    expect(toElderCare(elderCareRow({ needLevelCode })).needLevel).toMatchObject({ value, standardCode, rawCode: needLevelCode });
  });

  it.each([
    ['01', 'ACTIVE', '01'],
    ['02', 'PAUSED', '02'],
    ['03', 'ENDED', '03'],
    ['04', 'UNMAPPED', null],
  ])('says of the status code %s: %s', (statusCode, value, standardCode) => {
    expect(toElderCare(elderCareRow({ statusCode })).status).toMatchObject({ value, standardCode, rawCode: statusCode });
  });
});
