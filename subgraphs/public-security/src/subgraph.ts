import { defineSubgraph } from '@linli/subgraph-kit';
import { GridResolver } from './grid/grid.resolver.js';
import { Grid } from './grid/grid.type.js';
import { HouseholdMemberRecord } from './household-member/household-member.record.js';
import { HouseholdMemberResolver } from './household-member/household-member.resolver.js';
import { HouseholdRecord } from './household/household.record.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { Household } from './household/household.type.js';
import { createLoaders, type PublicSecurityLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { ResidentRecord } from './resident/resident.record.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { seed } from './seed.js';

export const publicSecurity = defineSubgraph<PublicSecurityLoaders>({
  name: 'public-security',
  zh: '公安',
  types: [Resident, Household, Grid],
  resolvers: [ResidentResolver, HouseholdResolver, HouseholdMemberResolver, GridResolver],
  records: [ResidentRecord, HouseholdRecord, HouseholdMemberRecord],
  migrations,
  createLoaders,
  references: {
    Resident: ({ residentNo }: { residentNo: number }, { loaders }) => loaders.resident.load(residentNo),
    Household: ({ householdNo }: { householdNo: number }, { loaders }) => loaders.household.load(householdNo),
    // A grid is the community's; here its code is all that is needed to say who lives there.
    Grid: ({ gridCode }: { gridCode: string }) => ({ gridCode }),
  },
  seed,
});
