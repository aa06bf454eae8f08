import type {
  AssistanceDecisionValue, AssistanceKindValue, CareLevelValue, CareServiceStatusValue, ChildWelfareKindValue, CommunityTaskDecisionValue, DepartmentValue,
  DisabilityCategoryValue, DisabilityGradeValue, FloatingNoticeKindValue, InfantCarePlaceValue, NoticeDirectionValue, OrganisationKindValue, OrganisationStatusValue, OrganisationTrackValue,
  SubsidyKindValue, SubsidyStatusValue, VolunteerSkillValue,
} from '@linli/vocabulary';

// Civil affairs (民政) and family planning (计生).

export interface AssistanceCase {
  /** `JZ` + year + 6 digits. */
  readonly caseNo: string; readonly householdNo: number; readonly gridCode: string; readonly kind: AssistanceKindValue; readonly personResidentNos: readonly number[];
  readonly fenPerMonth: number; readonly fromDate: string; readonly toDate: string | null; readonly reviewDueDate: string; readonly lastReviewDate: string | null;
  readonly decision: AssistanceDecisionValue; readonly hasHouseholdMandate: boolean;
}
export interface ElderCare {
  readonly careNo: number; readonly residentNo: number; readonly needLevel: CareLevelValue; readonly plan: string; readonly providerOrganisationCode: string | null;
  readonly subsidyFenPerMonth: number; readonly status: CareServiceStatusValue; readonly fromDate: string; readonly toDate: string | null; readonly visitDates: readonly string[];
}
export interface Disability { readonly certificateNo: string; readonly residentNo: number; readonly category: DisabilityCategoryValue; readonly grade: DisabilityGradeValue; readonly issuedDate: string; readonly validToDate: string }
export interface ChildWelfare {
  readonly fileNo: number; readonly residentNo: number; readonly kind: ChildWelfareKindValue; readonly guardianResidentNo: number | null; readonly actualCarerResidentNo: number | null;
  readonly school: string | null; readonly helpPlan: string; readonly openedDate: string; readonly lastCareVisitDate: string | null; readonly isFatherAway: boolean; readonly isMotherAway: boolean;
}
export interface SocialOrganisation {
  /** 18-character code when registered, `BA` + 10 digits when filed. */
  readonly organisationCode: string; readonly name: string; readonly kind: OrganisationKindValue; readonly track: OrganisationTrackValue; readonly status: OrganisationStatusValue;
  readonly gridCode: string; readonly addressCode: string | null; readonly founderResidentNo: number | null; readonly foundedDate: string;
  readonly annualReports: readonly { readonly year: number; readonly filedDate: string | null; readonly isPassed: boolean | null }[];
}
export interface Volunteer {
  readonly volunteerNo: number; readonly residentNo: number | null; readonly gridCode: string; readonly skills: readonly VolunteerSkillValue[]; readonly servedMinutes: number;
  readonly organisationCode: string | null; readonly registeredDate: string; readonly isContactShared: boolean;
}
export interface FuneralRecord { readonly funeralNo: number; readonly residentNo: number | null; readonly gridCode: string; readonly name: string; readonly citizenIdMac: string; readonly date: string; readonly place: string }
export interface CommunityTask {
  readonly taskNo: number; readonly requestingDepartment: DepartmentValue; readonly titleZh: string; readonly legalBasis: string; readonly workloadHoursPerMonth: number;
  readonly requestedDate: string; readonly decision: CommunityTaskDecisionValue; readonly decidedDate: string | null;
}
export interface BirthRegistration {
  readonly registrationNo: number; readonly motherNo: number; readonly fatherNo: number | null; readonly parity: number; readonly registeredDate: string;
  readonly childBirthDate: string | null; readonly childNo: number | null;
}
export interface OneChildCertificate { readonly certificateNo: string; readonly holderNos: readonly number[]; readonly childNo: number | null; readonly isChildDeceased: boolean; readonly issuedDate: string }
export interface FamilySubsidy { readonly subsidyNo: number; readonly householdNo: number; readonly residentNo: number; readonly kind: SubsidyKindValue; readonly fenPerYear: number; readonly fromDate: string; readonly status: SubsidyStatusValue }
export interface FloatingNotice {
  readonly noticeNo: number; readonly residentNo: number; readonly originDivisionCode: string; readonly direction: NoticeDirectionValue; readonly kind: FloatingNoticeKindValue;
  readonly sentDate: string; readonly dueDate: string; readonly acknowledgedDate: string | null;
}
export interface InfantService { readonly serviceNo: number; readonly childNo: number; readonly place: InfantCarePlaceValue; readonly provider: string | null; readonly fromDate: string }
/** Counts only: no person has a row. */
export interface ContraceptionServiceCount { readonly gridCode: string; readonly year: number; readonly quarter: number; readonly servedCount: number }
