export { streamDistrict } from './stream-district.js';
export { collectDistrict, type District } from './collect-district.js';
export { disguiseNo } from './generate/disguise-no.js';
export { DEFAULT_DISTRICT } from './default-district.js';
export { openFeed, type Feed, type FeedSource, type Mistake } from './open-feed.js';
export { FEED_LAG_DAYS, type Conflict } from './model/conflicts.js';
export type { DistrictOptions, Neighbourhood } from './model/district.js';
export type { Address, Building, Community, Facility, Grid } from './model/place.js';
export type { FloatingStay, Household, HouseholdMember, LifeEvent, Rental, ResidencePermit, Resident } from './model/people.js';
export type { Employer, Employment, EmploymentAid, InsuranceParticipation, LabourDispute, Pension, Training, UnemploymentRegistration } from './model/work.js';
export type {
  AssistanceCase, BirthRegistration, ChildWelfare, CommunityTask, ContraceptionServiceCount, Disability, ElderCare, FamilySubsidy, FloatingNotice, FuneralRecord, InfantService, OneChildCertificate,
  SocialOrganisation, Volunteer,
} from './model/welfare.js';
export type { CorrectionCase, Dispute, DisputeParty, LegalAid, MediationCommittee, Mediator, RehabPlan, ReleasedHelp, YouthSupport } from './model/justice.js';
export type { ChronicFollowUp, HealthRecord, ServiceDue, SevereMentalFollowUp } from './model/health.js';
export type { Duty, GridEvent, GridWorker, LogEntry, Mandate, Patrol, ServiceApplication, ServiceItem, VisitTask } from './model/grid-work.js';
