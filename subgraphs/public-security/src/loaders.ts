import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createHouseholdLoader, createHouseholdPage, createHouseholdsOfAddress, createHouseholdsOfGrid } from './household/household.loader.js';
import { createMembersOfHousehold } from './household-member/household-member.loader.js';
import { createHukouEventLoader, createHukouEventPage, createHukouEventsOfResident } from './hukou-event/hukou-event.loader.js';
import { createRentalLoader, createRentalOfAddress, createRentalPage, createRentalsOfTenant } from './rental-dwelling/rental-dwelling.loader.js';
import { createPermitLoader, createPermitOfResident, createPermitPage } from './residence-permit/residence-permit.loader.js';
import { createRegistrationLoader, createRegistrationOfResident, createRegistrationPage } from './residence-registration/residence-registration.loader.js';
import { createResidentLoader, createResidentPage, createResidentsOfGrid } from './resident/resident.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    resident: createResidentLoader(db),
    residentPage: createResidentPage(db),
    residentsOfGrid: createResidentsOfGrid(db),
    household: createHouseholdLoader(db),
    householdPage: createHouseholdPage(db),
    householdsOfGrid: createHouseholdsOfGrid(db),
    householdsOfAddress: createHouseholdsOfAddress(db),
    membersOfHousehold: createMembersOfHousehold(db),
    hukouEvent: createHukouEventLoader(db),
    hukouEventPage: createHukouEventPage(db),
    hukouEventsOfResident: createHukouEventsOfResident(db),
    registration: createRegistrationLoader(db),
    registrationOfResident: createRegistrationOfResident(db),
    registrationPage: createRegistrationPage(db),
    permit: createPermitLoader(db),
    permitPage: createPermitPage(db),
    permitOfResident: createPermitOfResident(db),
    rental: createRentalLoader(db),
    rentalPage: createRentalPage(db),
    rentalOfAddress: createRentalOfAddress(db),
    rentalsOfTenant: createRentalsOfTenant(db),
  };
}

export type PublicSecurityLoaders = ReturnType<typeof createLoaders>;
