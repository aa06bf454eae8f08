import { EmployerRecord } from './employer/employer.record.js';
import { EmploymentAidRecord } from './employment-aid/employment-aid.record.js';
import { EmploymentRecord } from './employment/employment.record.js';
import { InsuranceParticipationRecord } from './insurance-participation/insurance-participation.record.js';
import { InsuredPersonRecord } from './insured-person/insured-person.record.js';
import { LabourDisputeRecord } from './labour-dispute/labour-dispute.record.js';
import { PensionRecord } from './pension/pension.record.js';
import { TrainingRecord } from './training/training.record.js';
import { UnemploymentRegistrationRecord } from './unemployment-registration/unemployment-registration.record.js';

// Rows for tests: each ordinary, but for what the test gives.
export const HOME_GRID = '990101001001001';
export const OTHER_GRID = '990101002001001';
export const SAMPLE_EMPLOYER = '91990101MA00000015';

const STAMP = { asOf: '2026-05-31', recordedAt: '2026-06-30T00:00:00Z' };
const ABOUT = { ...STAMP, residentNo: 1, gridCode: HOME_GRID };

export function insuredPersonRow(given: Partial<InsuredPersonRecord> = {}): InsuredPersonRecord {
  return {
    ...ABOUT, localPersonNo: 501, citizenId: '990101198001010015', name: '试一', educationCode: '02', maritalStatusCode: '2', isIdShared: false, linkMethodCode: '1', linkConfidencePercent: 100,
    linkedAt: '2026-05-31T02:00:00Z', ...given,
  };
}

export function employerRow(given: Partial<EmployerRecord> = {}): EmployerRecord {
  return { ...STAMP, organisationCode: SAMPLE_EMPLOYER, name: '邻里试验有限公司', seatGridCode: HOME_GRID, ...given };
}

export function employmentRow(given: Partial<EmploymentRecord> = {}): EmploymentRecord {
  return { ...ABOUT, employmentNo: 1, organisationCode: SAMPLE_EMPLOYER, occupationCode: '24', sourceCode: '01', fromDate: '2024-03-01', toDate: null, ...given };
}

export function insuranceParticipationRow(given: Partial<InsuranceParticipationRecord> = {}): InsuranceParticipationRecord {
  return { ...ABOUT, participationNo: 1, schemeCode: '01', organisationCode: SAMPLE_EMPLOYER, statusCode: '01', baseFenPerMonth: 600_000, paidMonths: 26, fromDate: '2024-03-01', toDate: null, ...given };
}

export function pensionRow(given: Partial<PensionRecord> = {}): PensionRecord {
  return {
    ...ABOUT, fenPerMonth: 320_000, fromDate: '2018-02-01', statusCode: '01', lastAliveCheckDate: '2025-11-20', aliveCheckMethodCode: '02', stoppedDate: null, stopReason: null, ...given,
  };
}

export function unemploymentRegistrationRow(given: Partial<UnemploymentRegistrationRecord> = {}): UnemploymentRegistrationRecord {
  return { ...ABOUT, registrationNo: 1, reasonCode: '01', benefitFenPerMonth: 189_000, isTrainingWanted: true, fromDate: '2026-01-10', toDate: null, ...given };
}

export function trainingRow(given: Partial<TrainingRecord> = {}): TrainingRecord {
  return { ...ABOUT, trainingNo: 1, course: '电工', resultCode: '01', fromDate: '2025-03-01', toDate: '2025-04-15', ...given };
}

export function employmentAidRow(given: Partial<EmploymentAidRecord> = {}): EmploymentAidRecord {
  return { ...ABOUT, aidNo: 1, kindCode: '02', fromDate: '2026-02-01', toDate: null, ...given };
}

export function labourDisputeRow(given: Partial<LabourDisputeRecord> = {}): LabourDisputeRecord {
  return { ...ABOUT, disputeNo: 1, organisationCode: SAMPLE_EMPLOYER, filedDate: '2026-03-15', statusCode: '01', mediationCaseNo: null, ...given };
}
