import { communityTaskRow } from '../test-rows.js';
import { toCommunityTask } from './community-task.mapper.js';

describe('a task for communities', () => {
  it.each([
    ['01', 'PUBLIC_SECURITY', '01'],
    ['02', 'CIVIL_AFFAIRS', '02'],
    ['06', 'HEALTH', '06'],
    ['17', 'UNMAPPED', null],
  ])('says of the department code %s: %s', (requestingDepartmentCode, value, standardCode) => {
    expect(toCommunityTask(communityTaskRow({ requestingDepartmentCode })).requestingDepartment).toMatchObject({ value, standardCode, rawCode: requestingDepartmentCode });
  });

  it.each([
    ['01', 'PENDING', '01'],
    ['02', 'APPROVED', '02'],
    ['03', 'REJECTED', '03'],
    ['04', 'WITHDRAWN', '04'],
    ['05', 'UNMAPPED', null],
  ])('says of the decision code %s: %s', (decisionCode, value, standardCode) => {
    expect(toCommunityTask(communityTaskRow({ decisionCode })).decision).toMatchObject({ value, standardCode, rawCode: decisionCode });
  });
});
