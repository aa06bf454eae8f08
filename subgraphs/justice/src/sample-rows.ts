import { CorrectionCaseRecord } from './correction-case/correction-case.record.js';
import { DisputePartyRecord } from './dispute-party/dispute-party.record.js';
import { DisputeRecord } from './dispute/dispute.record.js';
import { LegalAidRecord } from './legal-aid/legal-aid.record.js';
import { MediationCommitteeRecord } from './mediation-committee/mediation-committee.record.js';
import { MediatorRecord } from './mediator/mediator.record.js';

// Rows for tests: each whole and plausible, so that a test names only what it is about.

export const GRID = '990101001001001';
export const OTHER_GRID = '990101002001001';
export const ADDRESS = '990101001001000012';
export const ORGANISATION = '91990101MA00000001';

export const STAMP = { asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

export function disputeRow(differences: Partial<DisputeRecord> & { readonly caseNo: string }): DisputeRecord {
  return {
    kindCode: '01', scaleCode: '01', date: '2026-05-10', gridCode: GRID, addressCode: null, headcount: 2, stageCode: '02', deadlineDate: '2026-07-09', method: null, committeeNo: 1, mediatorNo: null,
    isSuccessful: null, agreementDate: null, agreementNo: null, isKept: null, reviewNote: null, judicialConfirmationDueDate: null, judicialConfirmationDate: null, summary: '水管漏水', ...STAMP, ...differences,
  };
}

/** A party of a dispute; `place` is its running number in the case. */
export function partyRow(dispute: DisputeRecord, place: number, differences: Partial<DisputePartyRecord>): DisputePartyRecord {
  return {
    partyNo: `${dispute.caseNo}-0${place}`, caseNo: dispute.caseNo, disputeDate: dispute.date, gridCode: dispute.gridCode, residentNo: null, organisationCode: null, roleCode: `0${place}`, ...STAMP, ...differences,
  };
}

export function committeeRow(differences: Partial<MediationCommitteeRecord> & { readonly committeeNo: number }): MediationCommitteeRecord {
  return { name: '东园社区人民调解委员会', communityCode: '990101001001', room: '社区服务中心二楼', ...STAMP, ...differences };
}

export function mediatorRow(differences: Partial<MediatorRecord> & { readonly mediatorNo: number }): MediatorRecord {
  return {
    committeeNo: 1, communityCode: '990101001001', residentNo: null, name: '测试调解员', isFiveElders: false, certificateNo: 'TJZ0001', appointedDate: '2024-01-01', ...STAMP, ...differences,
  };
}

export function legalAidRow(differences: Partial<LegalAidRecord> & { readonly aidNo: string }): LegalAidRecord {
  return { residentNo: 1, gridCode: GRID, matterCode: '01', lawyer: null, statusCode: '01', appliedDate: '2026-03-01', decidedDate: null, ...STAMP, ...differences };
}

export function correctionCaseRow(differences: Partial<CorrectionCaseRecord> & { readonly caseNo: string }): CorrectionCaseRecord {
  return { residentNo: 1, gridCode: GRID, kindCode: '02', fromDate: '2025-01-01', toDate: '2026-12-31', reportedDate: '2025-01-05', dischargedDate: null, ...STAMP, ...differences };
}
