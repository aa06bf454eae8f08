import { GRID, STAMP } from '../sample-rows.js';
import { toCorrectionGroupMember } from './correction-group-member.mapper.js';

test.each([['家庭成员', 12], ['司法所工作人员', null]])('a member of a group, %s, is published in the register\'s own word with the link to %s', (role, residentNo) => {
  expect(toCorrectionGroupMember({ memberNo: 'SJ2025000001-01', caseNo: 'SJ2025000001', gridCode: GRID, role, residentNo, ...STAMP })).toEqual({ role, residentNo });
});
