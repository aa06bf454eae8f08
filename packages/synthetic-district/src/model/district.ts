import type { Conflict } from './conflicts.js';
import type { Duty, GridEvent, GridWorker, LogEntry, Mandate, Patrol, ServiceApplication, ServiceItem, VisitTask } from './grid-work.js';
import type { ChronicFollowUp, HealthRecord, ServiceDue, SevereMentalFollowUp } from './health.js';
import type { CorrectionCase, Dispute, LegalAid, MediationCommittee, Mediator, RehabPlan, ReleasedHelp, YouthSupport } from './justice.js';
import type { Household, LifeEvent, Rental, Resident } from './people.js';
import type { Address, Building, Community, Facility, Grid } from './place.js';
import type {
  AssistanceCase, BirthRegistration, ChildWelfare, CommunityTask, ContraceptionServiceCount, Disability, ElderCare, FamilySubsidy, FloatingNotice, FuneralRecord, InfantService, OneChildCertificate,
  SocialOrganisation, Volunteer,
} from './welfare.js';
import type { Employer, Employment, EmploymentAid, InsuranceParticipation, LabourDispute, Pension, Training, UnemploymentRegistration } from './work.js';

export interface DistrictOptions {
  /** How many residents public security has minted a number for; residentNo runs from 1 to this. */
  readonly residents: number;
  readonly seed: number;
  /** The day on which the district is looked at, YYYY-MM-DD. Nothing in it is later, but for days that are due. */
  readonly today: string;
}

/** The truth about one community: everything in it, for all departments. The district is a stream of these. */
export interface Neighbourhood {
  readonly options: DistrictOptions;
  readonly community: Community;
  readonly grids: readonly Grid[];
  readonly buildings: readonly Building[];
  readonly addresses: readonly Address[];
  readonly facilities: readonly Facility[];

  readonly residents: readonly Resident[];
  readonly households: readonly Household[];
  readonly rentals: readonly Rental[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly conflicts: readonly Conflict[];

  readonly employers: readonly Employer[];
  readonly employments: readonly Employment[];
  readonly insuranceParticipations: readonly InsuranceParticipation[];
  readonly pensions: readonly Pension[];
  readonly unemploymentRegistrations: readonly UnemploymentRegistration[];
  readonly trainings: readonly Training[];
  readonly employmentAids: readonly EmploymentAid[];
  readonly labourDisputes: readonly LabourDispute[];

  readonly assistanceCases: readonly AssistanceCase[];
  readonly elderCares: readonly ElderCare[];
  readonly disabilities: readonly Disability[];
  readonly childWelfares: readonly ChildWelfare[];
  readonly organisations: readonly SocialOrganisation[];
  readonly volunteers: readonly Volunteer[];
  readonly funeralRecords: readonly FuneralRecord[];
  readonly communityTasks: readonly CommunityTask[];

  readonly birthRegistrations: readonly BirthRegistration[];
  readonly oneChildCertificates: readonly OneChildCertificate[];
  readonly familySubsidies: readonly FamilySubsidy[];
  readonly floatingNotices: readonly FloatingNotice[];
  readonly infantServices: readonly InfantService[];
  readonly contraceptionServiceCounts: readonly ContraceptionServiceCount[];

  readonly mediationCommittees: readonly MediationCommittee[];
  readonly mediators: readonly Mediator[];
  readonly disputes: readonly Dispute[];
  readonly correctionCases: readonly CorrectionCase[];
  readonly releasedHelps: readonly ReleasedHelp[];
  readonly rehabPlans: readonly RehabPlan[];
  readonly youthSupports: readonly YouthSupport[];
  readonly legalAids: readonly LegalAid[];

  readonly healthRecords: readonly HealthRecord[];
  readonly servicesDue: readonly ServiceDue[];
  readonly chronicFollowUps: readonly ChronicFollowUp[];
  readonly severeMentalFollowUps: readonly SevereMentalFollowUp[];

  readonly gridWorkers: readonly GridWorker[];
  readonly duties: readonly Duty[];
  readonly gridEvents: readonly GridEvent[];
  readonly patrols: readonly Patrol[];
  readonly logEntries: readonly LogEntry[];
  readonly visitTasks: readonly VisitTask[];
  /** The district's catalogue of items; in the first community's chunk only. */
  readonly serviceItems: readonly ServiceItem[];
  readonly serviceApplications: readonly ServiceApplication[];
  readonly mandates: readonly Mandate[];
}
