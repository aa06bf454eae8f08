import { defineLoaders } from '@linli/subgraph-kit';
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
export const createLoaders = defineLoaders({
  marriage: createMarriageLoader,
  marriagePage: createMarriagePage,
  marriagesOfResident: createMarriagesOfResident,
  adoption: createAdoptionLoader,
  adoptionPage: createAdoptionPage,
  assistanceCase: createAssistanceCaseLoader,
  assistanceCasePage: createAssistanceCasePage,
  assistanceCasesOfResident: createAssistanceCasesOfResident,
  assistanceCasesOfHousehold: createAssistanceCasesOfHousehold,
  assistanceCasesOfGrid: createAssistanceCasesOfGrid,
  elderCare: createElderCareLoader,
  elderCarePage: createElderCarePage,
  elderCaresOfResident: createElderCaresOfResident,
  disability: createDisabilityLoader,
  disabilityPage: createDisabilityPage,
  disabilitiesOfResident: createDisabilitiesOfResident,
  childWelfare: createChildWelfareLoader,
  childWelfarePage: createChildWelfarePage,
  organisation: createOrganisationLoader,
  organisationPage: createOrganisationPage,
  organisationsOfGrid: createOrganisationsOfGrid,
  volunteer: createVolunteerLoader,
  volunteerPage: createVolunteerPage,
  volunteersOfResident: createVolunteersOfResident,
  volunteersOfGrid: createVolunteersOfGrid,
  funeralRecord: createFuneralRecordLoader,
  funeralRecordPage: createFuneralRecordPage,
  funeralsOfResident: createFuneralsOfResident,
  communityTask: createCommunityTaskLoader,
  communityTaskPage: createCommunityTaskPage,
  registerLinkOfResident: createRegisterLinkOfResident,
});

export type CivilAffairsLoaders = ReturnType<typeof createLoaders>;
