import { disputeRow } from '../sample-rows.js';
import { toDispute } from './dispute.mapper.js';

test.each([
  ['01', 'NEIGHBOUR', '01'],
  ['04', 'TENANCY', '04'],
  ['09', 'DEBT', '09'],
  ['77', 'UNMAPPED', null],
])('the kind code %s is published as %s', (kindCode, value, standardCode) => {
  expect(toDispute(disputeRow({ caseNo: 'TJ2026000001', kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
});

test.each([
  ['01', 'SCREENING'],
  ['06', 'CLOSED'],
  ['7', 'UNMAPPED'],
])('the stage code %s is published as %s', (stageCode, value) => {
  expect(toDispute(disputeRow({ caseNo: 'TJ2026000001', stageCode })).stage).toMatchObject({ value, rawCode: stageCode });
});

test.each([
  ['01', 'INDIVIDUAL'],
  ['03', 'GROUP'],
  ['9', 'UNMAPPED'],
])('the scale code %s is published as %s', (scaleCode, value) => {
  expect(toDispute(disputeRow({ caseNo: 'TJ2026000001', scaleCode })).scale).toMatchObject({ value, rawCode: scaleCode });
});

test('a dispute without agreement has nulls and no guesses', () => {
  expect(toDispute(disputeRow({ caseNo: 'TJ2026000001' }))).toMatchObject({ agreementDate: null, agreementNo: null, isSuccessful: null, isKept: null, reviewNote: null, judicialConfirmationDueDate: null, judicialConfirmationDate: null });
});
