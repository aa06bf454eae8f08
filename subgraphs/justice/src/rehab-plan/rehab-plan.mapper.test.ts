import { GRID, STAMP } from '../sample-rows.js';
import { toRehabPlan } from './rehab-plan.mapper.js';

test.each([[[]], [['2026-03-01', '2026-06-15']]])('a plan is published with its days, the visits %j and its help, and not with where he lives', (followUpDates) => {
  const facts = { planNo: 'KF2025000001', residentNo: 4, fromDate: '2025-01-01', endsDate: '2028-01-01', followUpDates, help: '技能培训', ...STAMP };
  expect(toRehabPlan({ ...facts, gridCode: GRID })).toEqual(facts);
});
