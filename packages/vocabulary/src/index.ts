export { defineCodeTable, defineOwnTable, decode, encode, encodeOne, type Coded, type CodeEntry, type CodeTable, type CodeTableHead, type CodeValue, type Crosswalk } from './code-table.js';
export { APPLICATION_STATUS, BUILDING_KIND, DEPARTMENT, DUTY_KIND, DWELLING_USE, FACILITY_KIND, GRID_EVENT_KIND, GRID_EVENT_STAGE, GRID_WORKER_ROLE, LOG_ENTRY_KIND, MANDATE_STATUS, PATROL_FINDING, VISIT_TASK_KIND, VISIT_TASK_STATUS } from './tables/grid.js';
export { CAUSE_OF_DEATH, CHRONIC_CONDITION, SERVICE_DUE_KIND } from './tables/health.js';
export { CORRECTION_KIND, DISPUTE_KIND, DISPUTE_PARTY_ROLE, DISPUTE_SCALE, DISPUTE_STAGE, LEGAL_AID_STATUS, LEGAL_MATTER } from './tables/justice.js';
export { NATIONALITY } from './tables/nationality.js';
export { DWELLING_HAZARD, EDUCATION, HEALTH_STATUS, HEALTH_STATUS_BRIEF, HOUSEHOLD_KIND, HOUSEHOLD_STATUS, HUKOU_EVENT_KIND, HUKOU_TYPE, MARITAL_STATUS, OCCUPATION_STATUS, PERMIT_STATUS, RELATION_TO_HEAD, RESIDENCE_BASIS, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX } from './tables/population.js';
export { ADOPTION_KIND, ASSISTANCE_DECISION, ASSISTANCE_KIND, CARE_LEVEL, CARE_SERVICE_STATUS, CHILD_WELFARE_KIND, COMMUNITY_TASK_DECISION, DISABILITY_CATEGORY, DISABILITY_GRADE, FLOATING_NOTICE_KIND, INFANT_CARE_PLACE, MARRIAGE_END_REASON, MARRIAGE_KIND, NOTICE_DIRECTION, ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK, SUBSIDY_KIND, SUBSIDY_STATUS, VOLUNTEER_SKILL } from './tables/welfare.js';
export { ALIVE_CHECK_METHOD, EMPLOYMENT_AID_KIND, EMPLOYMENT_SOURCE, INSURANCE_SCHEME, INSURANCE_STATUS, LABOUR_DISPUTE_STATUS, PENSION_STATUS, TRAINING_RESULT, UNEMPLOYMENT_REASON } from './tables/work.js';
export { CODE_TABLES } from './tables/code-tables.js';
export type {
  AdoptionKindValue,
  AliveCheckMethodValue,
  ApplicationStatusValue,
  AssistanceDecisionValue,
  AssistanceKindValue,
  BuildingKindValue,
  CareLevelValue,
  CareServiceStatusValue,
  CauseOfDeathValue,
  ChildWelfareKindValue,
  ChronicConditionValue,
  CommunityTaskDecisionValue,
  CorrectionKindValue,
  DepartmentValue,
  DisabilityCategoryValue,
  DisabilityGradeValue,
  DisputeKindValue,
  DisputePartyRoleValue,
  DisputeScaleValue,
  DisputeStageValue,
  DutyKindValue,
  DwellingHazardValue,
  DwellingUseValue,
  EducationValue,
  EmploymentAidKindValue,
  EmploymentSourceValue,
  FacilityKindValue,
  FloatingNoticeKindValue,
  GridEventKindValue,
  GridEventStageValue,
  GridWorkerRoleValue,
  HealthStatusValue,
  HealthStatusBriefValue,
  HouseholdKindValue,
  HouseholdStatusValue,
  HukouEventKindValue,
  HukouTypeValue,
  InfantCarePlaceValue,
  InsuranceSchemeValue,
  InsuranceStatusValue,
  LabourDisputeStatusValue,
  LegalAidStatusValue,
  LegalMatterValue,
  LogEntryKindValue,
  MandateStatusValue,
  MaritalStatusValue,
  MarriageEndReasonValue,
  MarriageKindValue,
  NationalityValue,
  NoticeDirectionValue,
  OccupationStatusValue,
  OrganisationKindValue,
  OrganisationStatusValue,
  OrganisationTrackValue,
  PatrolFindingValue,
  PensionStatusValue,
  PermitStatusValue,
  RelationToHeadValue,
  ResidenceBasisValue,
  ResidentCategoryValue,
  ResidentStatusValue,
  ServiceDueKindValue,
  SexValue,
  SubsidyKindValue,
  SubsidyStatusValue,
  TrainingResultValue,
  UnemploymentReasonValue,
  VisitTaskKindValue,
  VisitTaskStatusValue,
  VolunteerSkillValue,
} from './tables/values.js';
export { citizenIdCheckCharacter, maskCitizenId, parseCitizenId, type CitizenId, type CitizenIdFault, type ParsedCitizenId } from './citizen-id.js';
export { isOrganisationCode, organisationCodeCheckCharacter } from './organisation-code.js';
export { PROVINCE } from './divisions/province-table.js';
export { PROVINCES } from './divisions/provinces.js';
export { checkDivisionCode, checkDivisionPrefix, checkGridCodePrefix, communityCodeOf, streetCodeOf, SYNTHETIC_DIVISION } from './divisions/division-code.js';
export { addWorkingDays } from './add-working-days.js';
export { addDays, addYears, ageOn, daysBetween, isIsoDate, parsePartialDate, type ParsedPartialDate } from './partial-date.js';
export { SENSITIVITY_LEVELS, type SensitivityLevel } from './sensitivity-level.js';
export { JURISDICTION_KINDS, type JurisdictionKind } from './jurisdiction-kind.js';
export { isPurpose, PURPOSES, type PurposeCode } from './purposes.js';
export type { Purpose } from './purpose.js';
export { WITHHELD_SCOPES } from './withheld-scopes.js';
export type { Grant } from './grant.js';
export { ERRORS, isErrorCode, linliError, renderErrorsDoc, type ErrorCode, type ErrorEntry, type ErrorFacts } from './errors.js';
