import type { BirthRegistrationRecord } from './birth-registration/birth-registration.record.js';
import type { ContraceptionServiceCountRecord } from './contraception-service-count/contraception-service-count.record.js';
import type { FamilySubsidyRecord } from './family-subsidy/family-subsidy.record.js';
import type { FloatingNoticeRecord } from './floating-notice/floating-notice.record.js';
import type { InfantServiceRecord } from './infant-service/infant-service.record.js';
import type { OneChildCertificateRecord } from './one-child-certificate/one-child-certificate.record.js';

// Rows for this department's tests: a plain one of each record, with what a test wants otherwise.
const GRID = '990101001001001';
const FEED = { asOf: '2026-05-16', recordedAt: '2026-06-30T00:00:00Z' } as const;

export function sampleBirthRegistration(differences: Partial<BirthRegistrationRecord> = {}): BirthRegistrationRecord {
  return { ...FEED, registrationNo: 1, residentNo: 11, gridCode: GRID, coupleNos: [11, 12], parity: 1, registeredDate: '2025-09-01', childBirthDate: '2026-02-03', childNo: 13, ...differences };
}

export function sampleOneChildCertificate(differences: Partial<OneChildCertificateRecord> = {}): OneChildCertificateRecord {
  return { ...FEED, certificateNo: 'DS199000001', holderNos: [21, 22], childNo: 23, isChildDeceased: false, issuedDate: '1990-05-20', gridCode: GRID, ...differences };
}

export function sampleFamilySubsidy(differences: Partial<FamilySubsidyRecord> = {}): FamilySubsidyRecord {
  return { ...FEED, subsidyNo: 1, householdNo: 7, residentNo: 21, gridCode: GRID, kindCode: '01', fenPerYear: 96_000, fromDate: '2015-01-01', statusCode: '01', ...differences };
}

export function sampleFloatingNotice(differences: Partial<FloatingNoticeRecord> = {}): FloatingNoticeRecord {
  return {
    ...FEED, noticeNo: 1, residentNo: 31, gridCode: GRID, originDivisionCode: '510104', directionCode: '02', kindCode: '01',
    sentDate: '2026-04-01', dueDate: '2026-04-10', acknowledgedDate: null, ...differences,
  };
}

export function sampleInfantService(differences: Partial<InfantServiceRecord> = {}): InfantServiceRecord {
  return { ...FEED, serviceNo: 1, residentNo: 13, gridCode: GRID, placeCode: '02', provider: '春芽托育园', fromDate: '2026-05-01', ...differences };
}

export function sampleContraceptionServiceCount(differences: Partial<ContraceptionServiceCountRecord> = {}): ContraceptionServiceCountRecord {
  const row = { ...FEED, gridCode: GRID, year: 2026, quarter: 1, servedCount: 34, ...differences };
  return { countNo: `${row.gridCode}${row.year}${row.quarter}`, ...row };
}
