import type { CorrectionKindValue, DisputeKindValue, DisputePartyRoleValue, DisputeScaleValue, DisputeStageValue, LegalAidStatusValue, LegalMatterValue } from '@linli/vocabulary';

export interface MediationCommittee { readonly committeeNo: number; readonly name: string; readonly communityCode: string; readonly room: string }
export interface Mediator {
  readonly mediatorNo: number; readonly committeeNo: number; readonly residentNo: number | null; readonly name: string; readonly isFiveElders: boolean;
  readonly certificateNo: string; readonly appointedDate: string;
}
export interface DisputeParty { readonly residentNo: number | null; readonly organisationCode: string | null; readonly role: DisputePartyRoleValue }
export interface Dispute {
  /** `TJ` + year + 6 digits. */
  readonly caseNo: string; readonly kind: DisputeKindValue; readonly scale: DisputeScaleValue; readonly date: string; readonly gridCode: string; readonly addressCode: string | null;
  readonly headcount: number; readonly parties: readonly DisputeParty[]; readonly stage: DisputeStageValue; readonly deadlineDate: string; readonly method: string | null;
  readonly committeeNo: number; readonly mediatorNo: number | null; readonly isSuccessful: boolean | null; readonly agreementDate: string | null;
  /** `XY` + year + 6 digits; null without a written agreement. */
  readonly agreementNo: string | null;
  /** Whether the agreement was kept after six months; null when younger, unchecked or without agreement. */
  readonly isKept: boolean | null; readonly judicialConfirmationDueDate: string | null; readonly judicialConfirmationDate: string | null; readonly summary: string;
  /** What was found when the agreement was looked at after six months: about the agreement, never about a person. Null while nobody has. */
  readonly reviewNote: string | null;
}
export interface CorrectionCase {
  readonly caseNo: string; readonly residentNo: number; readonly kind: CorrectionKindValue; readonly fromDate: string; readonly toDate: string; readonly reportedDate: string;
  readonly groupMembers: readonly { readonly role: string; readonly residentNo: number | null }[]; readonly checkIns: readonly { readonly dueDate: string; readonly doneDate: string | null }[];
  readonly helps: readonly { readonly date: string; readonly kind: string }[]; readonly dischargedDate: string | null;
}
export interface ReleasedHelp { readonly helpNo: string; readonly residentNo: number; readonly releasedDate: string; readonly isResettled: boolean; readonly help: string; readonly closesDate: string }
export interface RehabPlan { readonly planNo: string; readonly residentNo: number; readonly fromDate: string; readonly endsDate: string; readonly followUpDates: readonly string[]; readonly help: string }
export interface YouthSupport { readonly caseNo: string; readonly residentNo: number; readonly openedDate: string; readonly mentor: string; readonly isLegalAidGiven: boolean; readonly closedDate: string | null }
export interface LegalAid { readonly aidNo: string; readonly applicantResidentNo: number; readonly matter: LegalMatterValue; readonly lawyer: string | null; readonly status: LegalAidStatusValue; readonly appliedDate: string; readonly decidedDate: string | null }
