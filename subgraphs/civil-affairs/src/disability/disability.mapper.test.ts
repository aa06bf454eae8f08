import { disabilityRow } from '../test-rows.js';
import { toDisability } from './disability.mapper.js';

describe('a disability certificate', () => {
  it.each([
    ['1', 'VISUAL', '1'],
    ['2', 'HEARING', '2'],
    ['3', 'SPEECH', '3'],
    ['4', 'PHYSICAL', '4'],
    ['5', 'INTELLECTUAL', '5'],
    ['6', 'MENTAL', '6'],
    ['7', 'MULTIPLE', '7'],
    ['41', 'UNMAPPED', null],
  ])('says of the category code %s: %s', (categoryCode, value, standardCode) => {
    expect(toDisability(disabilityRow({ categoryCode })).category).toMatchObject({ value, standardCode, rawCode: categoryCode });
  });

  it.each([
    ['1', 'GRADE_1', '1'],
    ['2', 'GRADE_2', '2'],
    ['3', 'GRADE_3', '3'],
    ['4', 'GRADE_4', '4'],
    ['5', 'UNMAPPED', null],
  ])('says of the grade code %s: %s', (gradeCode, value, standardCode) => {
    expect(toDisability(disabilityRow({ gradeCode })).grade).toMatchObject({ value, standardCode, rawCode: gradeCode });
  });
});
