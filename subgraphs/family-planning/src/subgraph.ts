import { defineSubgraph } from '@linli/subgraph-kit';
import { birthRegistrationIndicators } from './birth-registration/birth-registration.indicators.js';
import { BirthRegistrationRecord } from './birth-registration/birth-registration.record.js';
import { BirthRegistrationResolver } from './birth-registration/birth-registration.resolver.js';
import { BirthRegistration } from './birth-registration/birth-registration.type.js';
import { ContraceptionServiceCountRecord } from './contraception-service-count/contraception-service-count.record.js';
import { ContraceptionServiceCountResolver } from './contraception-service-count/contraception-service-count.resolver.js';
import { familySubsidyIndicators } from './family-subsidy/family-subsidy.indicators.js';
import { FamilySubsidyRecord } from './family-subsidy/family-subsidy.record.js';
import { FamilySubsidyResolver } from './family-subsidy/family-subsidy.resolver.js';
import { FamilySubsidy } from './family-subsidy/family-subsidy.type.js';
import { FamilySupportResolver } from './family-support/family-support.resolver.js';
import { floatingNoticeIndicators } from './floating-notice/floating-notice.indicators.js';
import { FloatingNoticeRecord } from './floating-notice/floating-notice.record.js';
import { FloatingNoticeResolver } from './floating-notice/floating-notice.resolver.js';
import { FloatingNotice } from './floating-notice/floating-notice.type.js';
import { GridResolver } from './grid/grid.resolver.js';
import { Grid } from './grid/grid.type.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { Household } from './household/household.type.js';
import { toHousehold } from './household/to-household.js';
import { infantServiceIndicators } from './infant-service/infant-service.indicators.js';
import { InfantServiceRecord } from './infant-service/infant-service.record.js';
import { InfantServiceResolver } from './infant-service/infant-service.resolver.js';
import { InfantService } from './infant-service/infant-service.type.js';
import { createLoaders, type FamilyPlanningLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { oneChildCertificateIndicators } from './one-child-certificate/one-child-certificate.indicators.js';
import { OneChildCertificateRecord } from './one-child-certificate/one-child-certificate.record.js';
import { OneChildCertificateResolver } from './one-child-certificate/one-child-certificate.resolver.js';
import { OneChildCertificate } from './one-child-certificate/one-child-certificate.type.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { toResident } from './resident/to-resident.js';
import { seed } from './seed.js';

export const familyPlanning = defineSubgraph<FamilyPlanningLoaders>({
  name: 'family-planning',
  zh: '计生',
  types: [Resident, Household, Grid, BirthRegistration, OneChildCertificate, FamilySubsidy, FloatingNotice, InfantService],
  resolvers: [
    ResidentResolver, HouseholdResolver, GridResolver, FamilySupportResolver, BirthRegistrationResolver, OneChildCertificateResolver, FamilySubsidyResolver,
    FloatingNoticeResolver, InfantServiceResolver, ContraceptionServiceCountResolver,
  ],
  records: [BirthRegistrationRecord, OneChildCertificateRecord, FamilySubsidyRecord, FloatingNoticeRecord, InfantServiceRecord, ContraceptionServiceCountRecord],
  migrations,
  indicators: [...infantServiceIndicators, ...familySubsidyIndicators, ...oneChildCertificateIndicators, ...birthRegistrationIndicators, ...floatingNoticeIndicators],
  createLoaders,
  references: {
    // Residents, households and grids are others' to keep; here a key is all that is needed to say what is held about them.
    Resident: ({ residentNo }: { residentNo: number }) => toResident(residentNo),
    Household: ({ householdNo }: { householdNo: number }) => toHousehold(householdNo),
    Grid: ({ gridCode }: { gridCode: string }) => ({ gridCode }),
    BirthRegistration: ({ registrationNo }: { registrationNo: number }, { loaders }) => loaders.birthRegistration.load(registrationNo),
    OneChildCertificate: ({ certificateNo }: { certificateNo: string }, { loaders }) => loaders.oneChildCertificate.load(certificateNo),
    FamilySubsidy: ({ subsidyNo }: { subsidyNo: number }, { loaders }) => loaders.familySubsidy.load(subsidyNo),
    FloatingNotice: ({ noticeNo }: { noticeNo: number }, { loaders }) => loaders.floatingNotice.load(noticeNo),
    InfantService: ({ serviceNo }: { serviceNo: number }, { loaders }) => loaders.infantService.load(serviceNo),
  },
  seed,
});
