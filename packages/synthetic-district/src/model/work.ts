import type {
  AliveCheckMethodValue, EmploymentAidKindValue, EmploymentSourceValue, InsuranceSchemeValue, InsuranceStatusValue, LabourDisputeStatusValue,
  OccupationStatusValue, PensionStatusValue, TrainingResultValue, UnemploymentReasonValue,
} from '@linli/vocabulary';

/** An employer (用人单位). Organisation codes are 18 characters under division 990101 with a right check character. */
export interface Employer { readonly organisationCode: string; readonly name: string; readonly gridCode: string }

export interface Employment {
  readonly employmentNo: number; readonly residentNo: number; readonly organisationCode: string | null; readonly occupation: OccupationStatusValue;
  readonly contractFromDate: string; readonly contractToDate: string | null; readonly source: EmploymentSourceValue;
}
export interface InsuranceParticipation {
  readonly participationNo: number; readonly residentNo: number; readonly scheme: InsuranceSchemeValue; readonly organisationCode: string | null; readonly status: InsuranceStatusValue;
  /** CNY fen a month. */
  readonly baseFenPerMonth: number; readonly paidMonths: number; readonly fromDate: string; readonly toDate: string | null;
}
export interface Pension {
  readonly residentNo: number; readonly fenPerMonth: number; readonly fromDate: string; readonly status: PensionStatusValue; readonly lastAliveCheckDate: string | null;
  readonly aliveCheckMethod: AliveCheckMethodValue | null; readonly stoppedDate: string | null; readonly stopReason: string | null;
}
export interface UnemploymentRegistration {
  readonly registrationNo: number; readonly residentNo: number; readonly fromDate: string; readonly toDate: string | null; readonly reason: UnemploymentReasonValue;
  readonly benefitFenPerMonth: number; readonly isTrainingWanted: boolean;
}
export interface Training { readonly trainingNo: number; readonly residentNo: number; readonly course: string; readonly fromDate: string; readonly toDate: string; readonly result: TrainingResultValue }
export interface EmploymentAid { readonly aidNo: number; readonly residentNo: number; readonly kind: EmploymentAidKindValue; readonly fromDate: string; readonly toDate: string | null }
export interface LabourDispute {
  readonly disputeNo: number; readonly residentNo: number; readonly organisationCode: string; readonly filedDate: string; readonly status: LabourDisputeStatusValue;
  /** Case number at justice when it went to people's mediation. */
  readonly mediationCaseNo: string | null;
}
