import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createMembersOfHousehold } from './household-member/household-member.loader.js';
import { createHouseholdLoader, createHouseholdsOfGrid } from './household/household.loader.js';
import { createResidentLoader, createResidentPage, createResidentsOfGrid } from './resident/resident.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    resident: createResidentLoader(db),
    residentPage: createResidentPage(db),
    residentsOfGrid: createResidentsOfGrid(db),
    household: createHouseholdLoader(db),
    householdsOfGrid: createHouseholdsOfGrid(db),
    membersOfHousehold: createMembersOfHousehold(db),
  };
}

export type PublicSecurityLoaders = ReturnType<typeof createLoaders>;
