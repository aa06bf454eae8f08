import { GRID, STAMP } from '../sample-rows.js';
import { toYouthSupport } from './youth-support.mapper.js';

test.each([
  ['that runs', true, null],
  ['that is closed', false, '2026-03-01'],
])('a mentoring file %s is published with its mentor, and not with where the young person lives', (_which, isLegalAidGiven, closedDate) => {
  const facts = { caseNo: 'QS2025000001', residentNo: 4, openedDate: '2025-05-01', mentor: '测试导师', isLegalAidGiven, closedDate, ...STAMP };
  expect(toYouthSupport({ ...facts, gridCode: GRID })).toEqual(facts);
});
