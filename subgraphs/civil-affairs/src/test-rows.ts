import type { AdoptionRecord } from './adoption/adoption.record.js';
import type { AssistanceCaseRecord } from './assistance-case/assistance-case.record.js';
import type { ChildWelfareRecord } from './child-welfare/child-welfare.record.js';
import type { CommunityTaskRecord } from './community-task/community-task.record.js';
import type { DisabilityRecord } from './disability/disability.record.js';
import type { ElderCareRecord } from './elder-care/elder-care.record.js';
import type { FuneralRecordRecord } from './funeral-record/funeral-record.record.js';
import type { MarriageRecord } from './marriage/marriage.record.js';
import type { OrganisationRecord } from './organisation/organisation.record.js';
import type { ResidentLinkRecord } from './register-link/resident-link.record.js';
import type { VolunteerRecord } from './volunteer/volunteer.record.js';

// Rows for tests: a plain one of each record; a test says only in what its row differs.

export const GRID = '990101001001001';
export const OTHER_GRID = '990101002001001';

const stamp = { asOf: '2026-06-29', recordedAt: '2026-06-30T00:00:00Z' };

export function marriageRow(differences: Partial<MarriageRecord> = {}): MarriageRecord {
  return {
    entryNo: 'J990101-2014-000001-1', certificateNo: 'J990101-2014-000001', residentNo: 1, spouseNo: 2, isFirstSpouse: true, gridCode: GRID, kindCode: '21',
    registeredDate: '2014-05-20', endedDate: null, endReasonCode: null, ...stamp, ...differences,
  };
}

export function adoptionRow(differences: Partial<AdoptionRecord> = {}): AdoptionRecord {
  return { certificateNo: 'SY9901010010010001', residentNo: 7, gridCode: GRID, adopterNos: [1, 2], kindCode: '02', registeredDate: '2019-03-04', ...stamp, ...differences };
}

export function assistanceCaseRow(differences: Partial<AssistanceCaseRecord> = {}): AssistanceCaseRecord {
  return {
    caseNo: 'JZ2025000001', householdNo: 11, gridCode: GRID, personNos: [1, 7], kindCode: '01', decisionCode: '02', fenPerMonth: 145_000, fromDate: '2025-02-01', toDate: null,
    reviewDueDate: '2026-08-01', lastReviewDate: '2026-02-01', hasHouseholdMandate: true, ...stamp, ...differences,
  };
}

export function elderCareRow(differences: Partial<ElderCareRecord> = {}): ElderCareRecord {
  return {
    careNo: 1, residentNo: 3, gridCode: GRID, needLevelCode: '03', plan: '每周上门两次', providerOrganisationCode: null, subsidyFenPerMonth: 30_000, statusCode: '01', fromDate: '2025-01-10',
    toDate: null, lastVisitDate: '2026-06-10', visitDates: ['2026-04-01', '2026-05-12', '2026-06-10'], ...stamp, ...differences,
  };
}

export function disabilityRow(differences: Partial<DisabilityRecord> = {}): DisabilityRecord {
  return { certificateNo: 'CJ000001', residentNo: 4, gridCode: GRID, categoryCode: '4', gradeCode: '2', issuedDate: '2020-01-15', validToDate: '2030-01-14', ...stamp, ...differences };
}

export function childWelfareRow(differences: Partial<ChildWelfareRecord> = {}): ChildWelfareRecord {
  return {
    fileNo: 1, residentNo: 7, gridCode: GRID, kindCode: '01', guardianNo: 1, actualCarerNo: 3, isFatherAway: true, isMotherAway: true, school: '邻里小学', helpPlan: '每月探视', openedDate: '2024-09-01',
    lastCareVisitDate: '2026-05-20', ...stamp, ...differences,
  };
}

export function organisationRow(differences: Partial<OrganisationRecord> = {}): OrganisationRecord {
  return {
    organisationCode: 'BA0000000001', name: '邻里互助会', kindCode: '01', trackCode: '02', statusCode: '01', foundedDate: '2018-03-01',
    annualReports: [{ year: 2024, filedDate: '2025-03-20', isPassed: true }, { year: 2025, filedDate: null, isPassed: null }], gridCode: GRID, addressCode: '990101001001000001', founderNo: 1,
    ...stamp, ...differences,
  };
}

export function volunteerRow(differences: Partial<VolunteerRecord> = {}): VolunteerRecord {
  return {
    volunteerNo: 1, residentNo: 1, gridCode: GRID, skillCodes: ['01', '05'], servedMinutes: 2_400, organisationCode: 'BA0000000001', registeredDate: '2021-04-05', isContactShared: true,
    ...stamp, ...differences,
  };
}

export function funeralRow(differences: Partial<FuneralRecordRecord> = {}): FuneralRecordRecord {
  return { funeralNo: 1, residentNo: 8, gridCode: GRID, name: '测试逝者', citizenIdMac: 'a'.repeat(64), date: '2026-03-08', place: '第一殡仪馆', ...stamp, ...differences };
}

export function communityTaskRow(differences: Partial<CommunityTaskRecord> = {}): CommunityTaskRecord {
  return {
    taskNo: 1, requestingDepartmentCode: '06', title: '老年人体检登记', legalBasis: '基本公共卫生服务规范', workloadHoursPerMonth: 6, requestedDate: '2026-01-10', decisionCode: '02',
    decidedDate: '2026-02-01', ...stamp, ...differences,
  };
}

export function residentLinkRow(differences: Partial<ResidentLinkRecord> = {}): ResidentLinkRecord {
  return {
    localPersonNo: '99010100100100001', residentNo: 1, gridCode: GRID, citizenId: '990101800101001', name: '测试居民', methodCode: '2', confidencePercent: 95, linkedAt: '2026-06-29T18:00:00Z',
    linkedBy: 'nightly-run', ...stamp, ...differences,
  };
}
