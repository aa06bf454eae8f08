import { volunteerRow } from '../test-rows.js';
import { toVolunteer } from './volunteer.mapper.js';

describe('a volunteer', () => {
  it('has each of his skills as a word, unknown ones as UNMAPPED', () => {
    const skills = toVolunteer(volunteerRow({ skillCodes: ['01', '08', '77'] })).skills ?? [];
    expect(skills.map(({ value, rawCode }) => [value, rawCode])).toEqual([['ELDER_CARE', '01'], ['ENVIRONMENT', '08'], ['UNMAPPED', '77']]);
  });
});
