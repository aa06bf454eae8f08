import { DEPARTMENTS_HERE } from '@linli/gateway';
import { civilAffairs } from '@linli/civil-affairs';
import { community } from '@linli/community';
import { dataSharing } from '@linli/data-sharing';
import { familyPlanning } from '@linli/family-planning';
import { health } from '@linli/health';
import { humanResources } from '@linli/human-resources';
import { justice } from '@linli/justice';
import { publicSecurity } from '@linli/public-security';
import { statistics } from '@linli/statistics';
import { protectionOf, ResidentRow, tableOf, type RecordClass } from '@linli/subgraph-kit';

const DEPARTMENTS = [civilAffairs, community, dataSharing, familyPlanning, health, humanResources, justice, publicSecurity, statistics];
const ONE_RESIDENT = 'residents: about residentNo';

// Who may read which rows of what: a record that is not here has not been decided on.
const DECIDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'civil-affairs': {
    AdoptionRecord: 'sealed', AssistanceCaseRecord: 'residents: own personNos', ChildWelfareRecord: 'sealed', CommunityTaskRecord: 'open: tasks that bureaus ask communities for', DisabilityRecord: ONE_RESIDENT,
    ElderCareRecord: ONE_RESIDENT, FuneralRecordRecord: ONE_RESIDENT, MarriageRecord: `${ONE_RESIDENT}; own spouseNo`, OrganisationRecord: 'open: organisations', ResidentLinkRecord: ONE_RESIDENT, VolunteerRecord: ONE_RESIDENT,
  },
  community: {
    AddressGridRecord: 'open: places', AddressRecord: 'open: places', BuildingRecord: 'open: places', CommunityRecord: 'open: places', DutyRecord: 'open: offices: who answers for a grid is public',
    FacilityRecord: 'open: things', GridEventRecord: 'open: hazards and repairs', GridRecord: 'open: places', GridWorkerRecord: 'open: offices: who answers for a grid is public', LogEntryRecord: 'residents: ',
    MandateRecord: ONE_RESIDENT, PatrolRecord: 'open: work done, without persons', ResidenceRecord: ONE_RESIDENT, ServiceApplicationRecord: ONE_RESIDENT, ServiceItemRecord: 'open: the catalogue of services', VisitTaskRecord: ONE_RESIDENT,
  },
  'data-sharing': { EmergencyAccessRecord: 'open: an account that officers give of themselves; the data office alone lists it', GrantRecord: 'open: who may read what is no secret' },
  'family-planning': {
    BirthRegistrationRecord: `${ONE_RESIDENT}; own coupleNos, childNo`, ContraceptionServiceCountRecord: 'open: counts', FamilySubsidyRecord: ONE_RESIDENT, FloatingNoticeRecord: ONE_RESIDENT, InfantServiceRecord: ONE_RESIDENT,
    OneChildCertificateRecord: 'residents: own holderNos, childNo',
  },
  health: {
    BirthCertificateRecord: 'residents: own motherResidentNo, childResidentNo; born birthDate', ChronicFollowUpRecord: ONE_RESIDENT, DeathCauseRecord: 'sealed', DeathCertificateRecord: ONE_RESIDENT, HealthRecordRecord: ONE_RESIDENT, RegisterLinkRecord: ONE_RESIDENT,
    ServiceDueRecord: ONE_RESIDENT, SevereMentalFollowUpRecord: 'sealed',
  },
  'human-resources': {
    EmployerRecord: 'open: employers', EmploymentAidRecord: ONE_RESIDENT, EmploymentRecord: ONE_RESIDENT, InsuranceParticipationRecord: ONE_RESIDENT, InsuredPersonRecord: ONE_RESIDENT, LabourDisputeRecord: ONE_RESIDENT,
    PensionRecord: ONE_RESIDENT, TrainingRecord: ONE_RESIDENT, UnemploymentRegistrationRecord: ONE_RESIDENT,
  },
  justice: {
    CorrectionCaseRecord: 'sealed', CorrectionCheckInRecord: 'sealed', CorrectionGroupMemberRecord: 'sealed', CorrectionHelpRecord: 'sealed', DisputePartyRecord: ONE_RESIDENT, DisputeRecord: 'residents: own by SQL',
    LegalAidRecord: ONE_RESIDENT, MediationCommitteeRecord: 'open: offices', MediatorRecord: 'open: offices: mediators are public', RehabPlanRecord: 'sealed', ReleasedHelpRecord: 'sealed', YouthSupportRecord: 'sealed',
  },
  statistics: { CohortFigureRecord: 'open: what was shown was shown', CohortQuestionRecord: 'open: what is asked about many is no secret' },
  'public-security': {
    HouseholdMemberRecord: ONE_RESIDENT, HouseholdRecord: 'residents: own by SQL', HukouEventRecord: ONE_RESIDENT, RentalDwellingRecord: 'residents: own landlordResidentNo, tenantResidentNos', ResidencePermitRecord: ONE_RESIDENT,
    ResidenceRegistrationRecord: ONE_RESIDENT, ResidentRecord: ONE_RESIDENT,
  },
};

// Rows that name a resident and are open nevertheless: the office is public, and the link leads to the population register, which decides for itself.
const OPEN_WITH_RESIDENT = ['GridWorkerRecord', 'MediatorRecord', 'OrganisationRecord'];

const all: readonly RecordClass[] = DEPARTMENTS.flatMap(({ records }) => records);
const namesResident = (record: RecordClass): boolean => tableOf(record).columns.some(({ property }) => /(resident|person|spouse|child|founder|guardian)Nos?$/i.test(property) && property !== 'localPersonNo');

it('is decided for every record of every department', () => {
  expect(DEPARTMENTS.map(({ name }) => name)).toEqual(DEPARTMENTS_HERE.map(({ name }) => name).toSorted());
  const declared = Object.fromEntries(DEPARTMENTS.map(({ name, records }) => [name, Object.fromEntries(records.map((record) => [record.name, protectionOf(record).name]))]));
  expect(declared).toEqual(DECIDED);
});

it('leaves no record open that is about a resident', () => {
  const open = all.filter((record) => protectionOf(record).name.startsWith('open'));
  expect(open.length).toBeGreaterThan(10);
  expect(open.filter((record) => record.prototype instanceof ResidentRow)).toEqual([]);
  expect(open.filter(namesResident).map(({ name }) => name).toSorted()).toEqual(OPEN_WITH_RESIDENT);
});

it('finds what jurisdiction is decided by in every record about residents', () => {
  const about = all.filter((record) => protectionOf(record).name.startsWith('residents'));
  expect(about.length).toBeGreaterThan(30);
  expect(about.filter((record) => !tableOf(record).columns.some(({ property }) => property === 'gridCode'))).toEqual([]);
});
