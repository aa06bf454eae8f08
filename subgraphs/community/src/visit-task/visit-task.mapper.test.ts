import { visitTaskRow } from '../test-rows.js';
import { toVisitTask } from './visit-task.mapper.js';

describe('a visit task', () => {
  it.each([
    ['01', 'ELDER_VISIT', '01'], ['02', 'NEWCOMER', '02'], ['03', 'ASSISTANCE_REVIEW', '03'], ['04', 'CHILD_CARE', '04'], ['05', 'RENTAL_CHECK', '05'], ['06', 'EMPLOYMENT', '06'], ['07', 'DISABILITY', '07'], ['08', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toVisitTask(visitTaskRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });

  it.each([['01', 'OPEN'], ['02', 'DONE'], ['03', 'CANCELLED'], ['04', 'UNMAPPED']])('says of the status code %s: %s', (statusCode, value) => {
    expect(toVisitTask(visitTaskRow({ statusCode })).status).toMatchObject({ value, rawCode: statusCode });
  });

  it.each([['02', 'CIVIL_AFFAIRS'], ['00', 'UNMAPPED']])('says of the department code %s: %s', (departmentCode, value) => {
    expect(toVisitTask(visitTaskRow({ departmentCode })).requestedBy).toMatchObject({ value, rawCode: departmentCode });
  });
});
