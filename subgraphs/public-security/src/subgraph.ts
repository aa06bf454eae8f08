import { defineSubgraph } from '@linli/subgraph-kit';
import { AddressResolver } from './address/address.resolver.js';
import { Address } from './address/address.type.js';
import { GridResolver } from './grid/grid.resolver.js';
import { Grid } from './grid/grid.type.js';
import { householdDimensions, householdIndicators } from './household/household.indicators.js';
import { HouseholdRecord } from './household/household.record.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { Household } from './household/household.type.js';
import { householdMemberDimensions, householdMemberIndicators } from './household-member/household-member.indicators.js';
import { HouseholdMemberRecord } from './household-member/household-member.record.js';
import { HouseholdMemberResolver } from './household-member/household-member.resolver.js';
import { hukouEventIndicators } from './hukou-event/hukou-event.indicators.js';
import { HukouEventRecord } from './hukou-event/hukou-event.record.js';
import { HukouEventResolver } from './hukou-event/hukou-event.resolver.js';
import { createLoaders, type PublicSecurityLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { rentalDwellingIndicators } from './rental-dwelling/rental-dwelling.indicators.js';
import { RentalDwellingRecord } from './rental-dwelling/rental-dwelling.record.js';
import { RentalDwellingResolver } from './rental-dwelling/rental-dwelling.resolver.js';
import { residencePermitIndicators } from './residence-permit/residence-permit.indicators.js';
import { ResidencePermitRecord } from './residence-permit/residence-permit.record.js';
import { ResidencePermitResolver } from './residence-permit/residence-permit.resolver.js';
import { residenceRegistrationDimensions, residenceRegistrationIndicators } from './residence-registration/residence-registration.indicators.js';
import { ResidenceRegistrationRecord } from './residence-registration/residence-registration.record.js';
import { ResidenceRegistrationResolver } from './residence-registration/residence-registration.resolver.js';
import { MeResolver } from './resident/me.resolver.js';
import { residentDimensions, residentIndicators } from './resident/resident.indicators.js';
import { ResidentRecord } from './resident/resident.record.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { seed } from './seed/seed.js';

export const publicSecurity = defineSubgraph<PublicSecurityLoaders>({
  name: 'public-security',
  zh: '公安',
  types: [Resident, Household, Grid, Address],
  resolvers: [
    ResidentResolver, MeResolver, HouseholdResolver, HouseholdMemberResolver, HukouEventResolver, ResidenceRegistrationResolver, ResidencePermitResolver, RentalDwellingResolver, GridResolver, AddressResolver,
  ],
  records: [ResidentRecord, HouseholdRecord, HouseholdMemberRecord, HukouEventRecord, ResidenceRegistrationRecord, ResidencePermitRecord, RentalDwellingRecord],
  migrations,
  indicators: [
    ...residentIndicators, ...householdMemberIndicators, ...householdIndicators, ...hukouEventIndicators, ...residenceRegistrationIndicators, ...residencePermitIndicators, ...rentalDwellingIndicators,
  ],
  dimensions: [...residentDimensions, ...householdMemberDimensions, ...householdDimensions, ...residenceRegistrationDimensions],
  createLoaders,
  references: {
    Resident: ({ residentNo }: { residentNo: number }, { loaders }) => loaders.resident.load(residentNo),
    Household: ({ householdNo }: { householdNo: number }, { loaders }) => loaders.household.load(householdNo),
    // A grid and an address are the community's; here their codes are all that is needed to say who lives there.
    Grid: ({ gridCode }: { gridCode: string }) => ({ gridCode }),
    Address: ({ addressCode }: { addressCode: string }) => ({ addressCode }),
  },
  seed,
});
