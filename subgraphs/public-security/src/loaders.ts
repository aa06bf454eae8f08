import { defineLoaders } from '@linli/subgraph-kit';
import { createHouseholdLoader, createHouseholdPage, createHouseholdsOfAddress, createHouseholdsOfGrid } from './household/household.loader.js';
import { createMembersOfHousehold } from './household-member/household-member.loader.js';
import { createHukouEventLoader, createHukouEventPage, createHukouEventsOfResident } from './hukou-event/hukou-event.loader.js';
import { createRentalLoader, createRentalOfAddress, createRentalPage, createRentalsOfTenant } from './rental-dwelling/rental-dwelling.loader.js';
import { createPermitLoader, createPermitOfResident, createPermitPage } from './residence-permit/residence-permit.loader.js';
import { createRegistrationLoader, createRegistrationOfResident, createRegistrationPage } from './residence-registration/residence-registration.loader.js';
import { createResidentLoader, createResidentPage, createResidentsOfGrid } from './resident/resident.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export const createLoaders = defineLoaders({
  resident: createResidentLoader,
  residentPage: createResidentPage,
  residentsOfGrid: createResidentsOfGrid,
  household: createHouseholdLoader,
  householdPage: createHouseholdPage,
  householdsOfGrid: createHouseholdsOfGrid,
  householdsOfAddress: createHouseholdsOfAddress,
  membersOfHousehold: createMembersOfHousehold,
  hukouEvent: createHukouEventLoader,
  hukouEventPage: createHukouEventPage,
  hukouEventsOfResident: createHukouEventsOfResident,
  registration: createRegistrationLoader,
  registrationOfResident: createRegistrationOfResident,
  registrationPage: createRegistrationPage,
  permit: createPermitLoader,
  permitPage: createPermitPage,
  permitOfResident: createPermitOfResident,
  rental: createRentalLoader,
  rentalPage: createRentalPage,
  rentalOfAddress: createRentalOfAddress,
  rentalsOfTenant: createRentalsOfTenant,
});

export type PublicSecurityLoaders = ReturnType<typeof createLoaders>;
