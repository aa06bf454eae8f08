import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createAdoptionLoader, createAdoptionPage } from './adoption/adoption.loader.js';
import { createAssistanceCaseLoader, createAssistanceCasePage, createAssistanceCasesOfResident, createAssistanceCasesOfHousehold, createAssistanceCasesOfGrid } from './assistance-case/assistance-case.loader.js';
import { createChildWelfareLoader, createChildWelfarePage } from './child-welfare/child-welfare.loader.js';
import { createCommunityTaskLoader, createCommunityTaskPage } from './community-task/community-task.loader.js';
import { createDisabilityLoader, createDisabilityPage, createDisabilitiesOfResident } from './disability/disability.loader.js';
import { createElderCareLoader, createElderCarePage, createElderCaresOfResident } from './elder-care/elder-care.loader.js';
import { createFuneralRecordLoader, createFuneralRecordPage, createFuneralsOfResident } from './funeral-record/funeral-record.loader.js';
import { createMarriageLoader, createMarriagePage, createMarriagesOfResident } from './marriage/marriage.loader.js';
import { createOrganisationLoader, createOrganisationPage, createOrganisationsOfGrid } from './organisation/organisation.loader.js';
import { createRegisterLinkOfResident } from './register-link/register-link.loader.js';
import { createVolunteerLoader, createVolunteerPage, createVolunteersOfResident, createVolunteersOfGrid } from './volunteer/volunteer.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    marriage: createMarriageLoader(db),
    marriagePage: createMarriagePage(db),
    marriagesOfResident: createMarriagesOfResident(db),
    adoption: createAdoptionLoader(db),
    adoptionPage: createAdoptionPage(db),
    assistanceCase: createAssistanceCaseLoader(db),
    assistanceCasePage: createAssistanceCasePage(db),
    assistanceCasesOfResident: createAssistanceCasesOfResident(db),
    assistanceCasesOfHousehold: createAssistanceCasesOfHousehold(db),
    assistanceCasesOfGrid: createAssistanceCasesOfGrid(db),
    elderCare: createElderCareLoader(db),
    elderCarePage: createElderCarePage(db),
    elderCaresOfResident: createElderCaresOfResident(db),
    disability: createDisabilityLoader(db),
    disabilityPage: createDisabilityPage(db),
    disabilitiesOfResident: createDisabilitiesOfResident(db),
    childWelfare: createChildWelfareLoader(db),
    childWelfarePage: createChildWelfarePage(db),
    organisation: createOrganisationLoader(db),
    organisationPage: createOrganisationPage(db),
    organisationsOfGrid: createOrganisationsOfGrid(db),
    volunteer: createVolunteerLoader(db),
    volunteerPage: createVolunteerPage(db),
    volunteersOfResident: createVolunteersOfResident(db),
    volunteersOfGrid: createVolunteersOfGrid(db),
    funeralRecord: createFuneralRecordLoader(db),
    funeralRecordPage: createFuneralRecordPage(db),
    funeralsOfResident: createFuneralsOfResident(db),
    communityTask: createCommunityTaskLoader(db),
    communityTaskPage: createCommunityTaskPage(db),
    registerLinkOfResident: createRegisterLinkOfResident(db),
  };
}

export type CivilAffairsLoaders = ReturnType<typeof createLoaders>;
