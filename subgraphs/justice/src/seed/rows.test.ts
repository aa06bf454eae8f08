import { openFeed, type CorrectionCase, type Dispute, type LegalAid, type RehabPlan } from '@linli/synthetic-district';
import { toCheckInRows, toCorrectionCaseRow, toCorrectionHelpRows, toLegalAidRow, toRehabPlanRow } from './help-rows.js';
import { toDisputeRow, toPartyRow } from './mediation-rows.js';

// What a register that lags 30 days behind has not heard of yet.
const FEED = openFeed({ options: { today: '2026-07-01' }, community: { communityCode: '990101001001' }, residents: [{ residentNo: 4, gridCode: '990101001001002' }], conflicts: [] }, 'human-resources');

const DISPUTE: Dispute = {
  caseNo: 'TJ2026000001', kind: 'DEBT', scale: 'INDIVIDUAL', date: '2026-05-01', gridCode: '990101001001001', addressCode: null, headcount: 2, stage: 'CLOSED', deadlineDate: '2026-05-31', method: '面对面调解', committeeNo: 1,
  parties: [{ residentNo: 4, organisationCode: null, role: 'APPLICANT' }, { residentNo: null, organisationCode: '91990101MA00000001', role: 'RESPONDENT' }], mediatorNo: 2, isSuccessful: true, agreementDate: '2026-06-01',
  agreementNo: 'XY2026000001', isKept: null, reviewNote: null, judicialConfirmationDueDate: '2026-07-01', judicialConfirmationDate: '2026-06-10', summary: '借款未还',
};

test('an agreement of the last known day is in the register, a confirmation after it is not', () => {
  expect(toDisputeRow(DISPUTE, FEED)).toMatchObject({
    kindCode: '09', stageCode: '06', isSuccessful: true, agreementDate: '2026-06-01', agreementNo: 'XY2026000001', judicialConfirmationDueDate: '2026-07-01', judicialConfirmationDate: null, asOf: '2026-06-01', recordedAt: '2026-07-01T00:00:00Z',
  });
});

test('a dispute whose agreement the register has not heard of is still in mediation', () => {
  expect(toDisputeRow({ ...DISPUTE, agreementDate: '2026-06-02', isKept: true, reviewNote: '协议已全部履行' }, FEED)).toMatchObject({ stageCode: '02', isSuccessful: null, agreementDate: null, agreementNo: null, isKept: null, reviewNote: null, judicialConfirmationDueDate: null });
});

test('a party has its own number, and the day and grid of its dispute', () => {
  expect(DISPUTE.parties.map((party, place) => toPartyRow(party, { dispute: DISPUTE, place }, FEED))).toMatchObject([
    { partyNo: 'TJ2026000001-01', disputeDate: '2026-05-01', gridCode: '990101001001001', residentNo: 4, organisationCode: null, roleCode: '01' },
    { partyNo: 'TJ2026000001-02', residentNo: null, organisationCode: '91990101MA00000001', roleCode: '02' },
  ]);
});

const AID: LegalAid = { aidNo: 'FY2026000001', applicantResidentNo: 4, matter: 'LABOUR', lawyer: '测试律师', status: 'GRANTED', appliedDate: '2026-05-20', decidedDate: '2026-06-01' };

test.each([
  ['2026-06-01', { statusCode: '02', lawyer: '测试律师', decidedDate: '2026-06-01' }],
  ['2026-06-02', { statusCode: '01', lawyer: null, decidedDate: null }],
])('legal aid that is decided on %s', (decidedDate, expected) => {
  expect(toLegalAidRow({ ...AID, decidedDate }, FEED)).toMatchObject({ ...expected, residentNo: 4, gridCode: '990101001001002' });
});

const CORRECTION: CorrectionCase = {
  caseNo: 'SJ2025000001', residentNo: 4, kind: 'PAROLE', fromDate: '2025-06-03', toDate: '2026-06-03', reportedDate: '2025-06-05', groupMembers: [], dischargedDate: '2026-06-03',
  checkIns: [{ dueDate: '2026-05-30', doneDate: '2026-05-30' }, { dueDate: '2026-06-02', doneDate: '2026-06-02' }], helps: [{ date: '2026-05-01', kind: '就业推荐' }, { date: '2026-06-02', kind: '心理疏导' }],
};

test('a correction that ended later still runs, with what was done by then', () => {
  expect(toCorrectionCaseRow(CORRECTION, FEED)).toMatchObject({ kindCode: '03', toDate: '2026-06-03', dischargedDate: null });
  expect(toCheckInRows(CORRECTION, FEED)).toMatchObject([{ checkInNo: 'SJ2025000001-001', doneDate: '2026-05-30' }, { checkInNo: 'SJ2025000001-002', dueDate: '2026-06-02', doneDate: null }]);
  expect(toCorrectionHelpRows(CORRECTION, FEED)).toMatchObject([{ date: '2026-05-01', kind: '就业推荐' }]);
});

test('a rehabilitation plan holds the visits made by then', () => {
  const plan: RehabPlan = { planNo: 'KF2025000001', residentNo: 4, fromDate: '2025-01-01', endsDate: '2028-01-01', followUpDates: ['2026-03-01', '2026-06-15'], help: '技能培训' };
  expect(toRehabPlanRow(plan, FEED).followUpDates).toEqual(['2026-03-01']);
});
