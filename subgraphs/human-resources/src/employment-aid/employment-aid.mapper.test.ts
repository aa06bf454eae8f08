import { employmentAidRow } from '../sample-rows.js';
import { toEmploymentAid } from './employment-aid.mapper.js';

test.each([
  ['01', 'ZERO_EMPLOYMENT_HOUSEHOLD'], ['02', 'OLDER_WORKER'], ['03', 'DISABLED'], ['04', 'LONG_UNEMPLOYED'], ['05', 'LAND_LOST'], ['0', 'UNMAPPED'],
])('kind %s is %s', (kindCode, value) => {
  expect(toEmploymentAid(employmentAidRow({ kindCode })).kind).toMatchObject({ value, rawCode: kindCode });
});

test('the days pass through', () => {
  expect(toEmploymentAid(employmentAidRow({ toDate: '2026-04-30' }))).toMatchObject({ aidNo: 1, residentNo: 1, fromDate: '2026-02-01', toDate: '2026-04-30' });
});
