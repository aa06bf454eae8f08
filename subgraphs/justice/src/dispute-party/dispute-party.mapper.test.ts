import { disputeRow, partyRow } from '../sample-rows.js';
import { toDisputeParty } from './dispute-party.mapper.js';

test.each([
  ['01', 'APPLICANT'],
  ['02', 'RESPONDENT'],
  ['03', 'THIRD_PARTY'],
  ['8', 'UNMAPPED'],
])('the role code %s is published as %s', (roleCode, value) => {
  expect(toDisputeParty(partyRow(disputeRow({ caseNo: 'TJ2026000001' }), 1, { residentNo: 5, roleCode })).role).toMatchObject({ value, rawCode: roleCode });
});
