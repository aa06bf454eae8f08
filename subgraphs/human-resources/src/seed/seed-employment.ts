import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Employment, Feed, LabourDispute, Neighbourhood, Training, UnemploymentRegistration } from '@linli/synthetic-district';
import { EMPLOYMENT_AID_KIND, EMPLOYMENT_SOURCE, encodeOne, LABOUR_DISPUTE_STATUS, OCCUPATION_STATUS, TRAINING_RESULT, UNEMPLOYMENT_REASON } from '@linli/vocabulary';
import { EmployerRecord } from '../employer/employer.record.js';
import { EmploymentAidRecord } from '../employment-aid/employment-aid.record.js';
import { EmploymentRecord } from '../employment/employment.record.js';
import { LabourDisputeRecord } from '../labour-dispute/labour-dispute.record.js';
import { TrainingRecord } from '../training/training.record.js';
import { UnemploymentRegistrationRecord } from '../unemployment-registration/unemployment-registration.record.js';
import { periodIn, type Seeding } from './seeding.js';

/** Employers, employments and everything about finding, losing and disputing work, as the feed knows it. */
export function seedEmployment(neighbourhood: Neighbourhood, { feed, writer }: Seeding): void {
  for (const { organisationCode, name, gridCode } of neighbourhood.employers) writer.put(EmployerRecord, { organisationCode, name, seatGridCode: gridCode, ...feed.stamp });
  putKnown(writer, EmploymentRecord, neighbourhood.employments.map((employment) => toEmploymentRow(employment, feed)));
  putKnown(writer, UnemploymentRegistrationRecord, neighbourhood.unemploymentRegistrations.map((registration) => toUnemploymentRow(registration, feed)));
  putKnown(writer, TrainingRecord, neighbourhood.trainings.map((training) => toTrainingRow(training, feed)));
  for (const { aidNo, residentNo, kind, ...dates } of neighbourhood.employmentAids) {
    const period = periodIn(feed, dates);
    if (period) writer.put(EmploymentAidRecord, { aidNo, ...feed.about(residentNo), ...period, kindCode: encodeOne(EMPLOYMENT_AID_KIND, kind), ...feed.stamp });
  }
  for (const dispute of neighbourhood.labourDisputes) {
    if (dispute.filedDate <= feed.asOf) writer.put(LabourDisputeRecord, toDisputeRow(dispute, feed));
  }
}

function toEmploymentRow(employment: Employment, feed: Feed): EmploymentRecord | null {
  const period = periodIn(feed, { fromDate: employment.contractFromDate, toDate: employment.contractToDate });
  if (!period) return null;
  const drift = feed.mistakesOf(employment.residentNo).find((mistake) => mistake.kind === 'CODE_DRIFT' && mistake.field === 'occupation');
  return {
    employmentNo: employment.employmentNo,
    ...feed.about(employment.residentNo),
    ...period,
    organisationCode: employment.organisationCode,
    occupationCode: drift?.kind === 'CODE_DRIFT' ? drift.heldCode : encodeOne(OCCUPATION_STATUS, employment.occupation),
    sourceCode: encodeOne(EMPLOYMENT_SOURCE, employment.source),
    ...feed.stamp,
  };
}

function toUnemploymentRow(registration: UnemploymentRegistration, feed: Feed): UnemploymentRegistrationRecord | null {
  const period = periodIn(feed, registration);
  if (!period) return null;
  return {
    registrationNo: registration.registrationNo,
    ...feed.about(registration.residentNo),
    ...period,
    reasonCode: encodeOne(UNEMPLOYMENT_REASON, registration.reason),
    benefitFenPerMonth: registration.benefitFenPerMonth,
    isTrainingWanted: registration.isTrainingWanted,
    ...feed.stamp,
  };
}

// The last day of a course is planned: it is known while the course runs, how it ends is not.
function toTrainingRow({ trainingNo, residentNo, course, fromDate, toDate, result }: Training, feed: Feed): TrainingRecord | null {
  if (fromDate > feed.asOf) return null;
  const resultCode = encodeOne(TRAINING_RESULT, toDate > feed.asOf ? 'ATTENDING' : result);
  return { trainingNo, ...feed.about(residentNo), fromDate, toDate, course, resultCode, ...feed.stamp };
}

function toDisputeRow(dispute: LabourDispute, feed: Feed): LabourDisputeRecord {
  return {
    disputeNo: dispute.disputeNo,
    ...feed.about(dispute.residentNo),
    organisationCode: dispute.organisationCode,
    filedDate: dispute.filedDate,
    statusCode: encodeOne(LABOUR_DISPUTE_STATUS, dispute.status),
    mediationCaseNo: dispute.mediationCaseNo,
    ...feed.stamp,
  };
}

function putKnown<R extends object>(writer: RegisterWriter, record: new () => R, rows: readonly (R | null)[]): void {
  for (const row of rows) if (row) writer.put(record, row);
}
