import type { BirthCertificateRecord } from './birth-certificate/birth-certificate.record.js';
import type { ChronicFollowUpRecord } from './chronic-follow-up/chronic-follow-up.record.js';
import type { DeathCauseRecord } from './death-cause/death-cause.record.js';
import type { DeathCertificateRecord } from './death-certificate/death-certificate.record.js';
import type { HealthRecordRecord } from './health-record/health-record.record.js';
import type { RegisterLinkRecord } from './register-link/register-link.record.js';
import type { ServiceDueRecord } from './service-due/service-due.record.js';
import type { SevereMentalFollowUpRecord } from './severe-mental-follow-up/severe-mental-follow-up.record.js';

// Rows for tests: what a test does not name does not matter to it.
const ROW = { gridCode: '990101001001001', asOf: '2026-06-29', recordedAt: '2026-06-30T00:00:00Z' };
const RESIDENT = { residentNo: 1, ...ROW };

export function healthRecordRow(differences: Partial<HealthRecordRecord>): HealthRecordRecord {
  return { recordNo: '99010100100100001', ...RESIDENT, clinic: '桃园社区卫生服务中心', openedDate: '2018-03-01', healthStatusCode: '10', doctor: null, contractSignedDate: null, contractEndsDate: null, ...differences };
}

export function serviceDueRow(differences: Partial<ServiceDueRecord>): ServiceDueRecord {
  return { serviceNo: 1, ...RESIDENT, kindCode: '02', title: '麻腮风疫苗第2剂', dueDate: '2026-06-01', doneDate: null, ...differences };
}

export function birthCertificateRow(differences: Partial<BirthCertificateRecord>): BirthCertificateRecord {
  return { certificateNo: 'Z260000001', ...ROW, birthDate: '2026-05-01', bornAt: null, sexCode: '2', clinic: '邻里区妇幼保健院', weightGrams: 3_200, motherResidentNo: 1, childResidentNo: null, ...differences };
}

export function deathCertificateRow(differences: Partial<DeathCertificateRecord>): DeathCertificateRecord {
  return { certificateNo: 'SW202600000001', ...RESIDENT, date: '2026-04-02', diedAt: '2026-04-02T01:15:00Z', issuer: '邻里区人民医院', linkMethodCode: '1', ...differences };
}

export function deathCauseRow(differences: Partial<DeathCauseRecord>): DeathCauseRecord {
  return { certificateNo: 'SW202600000001', ...RESIDENT, causeCode: '01', ...differences };
}

export function chronicFollowUpRow(differences: Partial<ChronicFollowUpRecord>): ChronicFollowUpRecord {
  return { followUpNo: 1, ...RESIDENT, conditionCode: '01', fromDate: '2020-01-15', lastFollowUpDate: '2026-04-10', nextDueDate: '2026-07-10', ...differences };
}

export function severeMentalFollowUpRow(differences: Partial<SevereMentalFollowUpRecord>): SevereMentalFollowUpRecord {
  return { followUpNo: 1, ...RESIDENT, riskLevel: 0, guardianResidentNo: 2, lastFollowUpDate: '2026-05-10', nextDueDate: '2026-08-10', ...differences };
}

export function registerLinkRow(differences: Partial<RegisterLinkRecord>): RegisterLinkRecord {
  return { localPersonNo: '99010100100100001', ...RESIDENT, citizenId: '99010119800101001X', name: '测试甲', methodCode: '1', confidencePercent: 100, linkedAt: '2019-06-30T02:00:00Z', linkedBy: '系统', ...differences };
}
