import { employerRow } from '../sample-rows.js';
import { toEmployer } from './employer.mapper.js';

test('an employer is published as registered', () => {
  expect(toEmployer(employerRow({ name: '邻里另一有限公司' }))).toEqual({
    organisationCode: '91990101MA00000015', name: '邻里另一有限公司', seatGridCode: '990101001001001', asOf: '2026-05-31', recordedAt: '2026-06-30T00:00:00Z',
  });
});
