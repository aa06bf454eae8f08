import { labourDisputeRow } from '../sample-rows.js';
import { toLabourDispute } from './labour-dispute.mapper.js';

test.each([
  ['01', 'FILED'], ['02', 'MEDIATING'], ['03', 'SETTLED'], ['04', 'ARBITRATION'], ['05', 'CLOSED'], ['X', 'UNMAPPED'],
])('status %s is %s', (statusCode, value) => {
  expect(toLabourDispute(labourDisputeRow({ statusCode })).status).toMatchObject({ value, rawCode: statusCode });
});

test('the case number of the mediation passes through', () => {
  expect(toLabourDispute(labourDisputeRow({ mediationCaseNo: 'TJ2026000012' }))).toMatchObject({ disputeNo: 1, residentNo: 1, organisationCode: '91990101MA00000015', filedDate: '2026-03-15', mediationCaseNo: 'TJ2026000012' });
});
