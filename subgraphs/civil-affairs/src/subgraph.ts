import { defineSubgraph } from '@linli/subgraph-kit';
import { AdoptionRecord } from './adoption/adoption.record.js';
import { AdoptionResolver } from './adoption/adoption.resolver.js';
import { Adoption } from './adoption/adoption.type.js';
import { AssistanceCaseRecord } from './assistance-case/assistance-case.record.js';
import { AssistanceCaseResolver } from './assistance-case/assistance-case.resolver.js';
import { AssistanceCase } from './assistance-case/assistance-case.type.js';
import { ChildWelfareRecord } from './child-welfare/child-welfare.record.js';
import { ChildWelfareResolver } from './child-welfare/child-welfare.resolver.js';
import { ChildWelfare } from './child-welfare/child-welfare.type.js';
import { CommunityTaskRecord } from './community-task/community-task.record.js';
import { CommunityTaskResolver } from './community-task/community-task.resolver.js';
import { CommunityTask } from './community-task/community-task.type.js';
import { DisabilityRecord } from './disability/disability.record.js';
import { DisabilityResolver } from './disability/disability.resolver.js';
import { Disability } from './disability/disability.type.js';
import { homeCare } from './elder-care/elder-care.indicators.js';
import { ElderCareRecord } from './elder-care/elder-care.record.js';
import { ElderCareResolver } from './elder-care/elder-care.resolver.js';
import { ElderCare } from './elder-care/elder-care.type.js';
import { FuneralRecordRecord } from './funeral-record/funeral-record.record.js';
import { FuneralRecordResolver } from './funeral-record/funeral-record.resolver.js';
import { FuneralRecord } from './funeral-record/funeral-record.type.js';
import { GridResolver } from './grid/grid.resolver.js';
import { Grid } from './grid/grid.type.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { Household } from './household/household.type.js';
import { createLoaders, type CivilAffairsLoaders } from './loaders.js';
import { MarriageRecord } from './marriage/marriage.record.js';
import { MarriageResolver } from './marriage/marriage.resolver.js';
import { Marriage } from './marriage/marriage.type.js';
import { migrations } from './migrations/index.js';
import { OrganisationRecord } from './organisation/organisation.record.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { Organisation } from './organisation/organisation.type.js';
import { ResidentLinkRecord } from './register-link/resident-link.record.js';
import { residentStub } from './resident/resident-stub.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { seed } from './seed.js';
import { VolunteerRecord } from './volunteer/volunteer.record.js';
import { VolunteerResolver } from './volunteer/volunteer.resolver.js';
import { Volunteer } from './volunteer/volunteer.type.js';
import { WelfareResolver } from './welfare/welfare.resolver.js';

export const civilAffairs = defineSubgraph<CivilAffairsLoaders>({
  name: 'civil-affairs',
  zh: '民政',
  types: [Resident, Household, Grid, Marriage, Adoption, AssistanceCase, ElderCare, Disability, ChildWelfare, Organisation, Volunteer, FuneralRecord, CommunityTask],
  resolvers: [
    ResidentResolver, HouseholdResolver, GridResolver, WelfareResolver,
    MarriageResolver, AdoptionResolver, AssistanceCaseResolver, ElderCareResolver, DisabilityResolver, ChildWelfareResolver, OrganisationResolver, VolunteerResolver, FuneralRecordResolver,
    CommunityTaskResolver,
  ],
  records: [
    MarriageRecord, AdoptionRecord, AssistanceCaseRecord, ElderCareRecord, DisabilityRecord, ChildWelfareRecord, OrganisationRecord, VolunteerRecord, FuneralRecordRecord, CommunityTaskRecord,
    ResidentLinkRecord,
  ],
  migrations,
  indicators: [homeCare],
  createLoaders,
  references: {
    // Residents, households and grids are others'; here their number is all that is needed to say what is held of them.
    Resident: ({ residentNo }: { residentNo: number }) => residentStub(residentNo),
    Household: ({ householdNo }: { householdNo: number }) => ({ householdNo, id: householdNo }),
    Grid: ({ gridCode }: { gridCode: string }) => ({ gridCode }),
    Marriage: ({ certificateNo }: { certificateNo: string }, { loaders }) => loaders.marriage.load(certificateNo),
    AssistanceCase: ({ caseNo }: { caseNo: string }, { loaders }) => loaders.assistanceCase.load(caseNo),
    ElderCare: ({ careNo }: { careNo: number }, { loaders }) => loaders.elderCare.load(careNo),
    Organisation: ({ organisationCode }: { organisationCode: string }, { loaders }) => loaders.organisation.load(organisationCode),
    Volunteer: ({ volunteerNo }: { volunteerNo: number }, { loaders }) => loaders.volunteer.load(volunteerNo),
    FuneralRecord: ({ funeralNo }: { funeralNo: number }, { loaders }) => loaders.funeralRecord.load(funeralNo),
    CommunityTask: ({ taskNo }: { taskNo: number }, { loaders }) => loaders.communityTask.load(taskNo),
  },
  seed,
});
