import { defineSubgraph } from '@linli/subgraph-kit';
import { birthCertificateIndicators } from './birth-certificate/birth-certificate.indicators.js';
import { BirthCertificateRecord } from './birth-certificate/birth-certificate.record.js';
import { BirthCertificateResolver } from './birth-certificate/birth-certificate.resolver.js';
import { chronicFollowUpIndicators } from './chronic-follow-up/chronic-follow-up.indicators.js';
import { ChronicFollowUpRecord } from './chronic-follow-up/chronic-follow-up.record.js';
import { ChronicFollowUpResolver } from './chronic-follow-up/chronic-follow-up.resolver.js';
import { DeathCauseRecord } from './death-cause/death-cause.record.js';
import { DeathCauseResolver } from './death-cause/death-cause.resolver.js';
import { deathCertificateIndicators } from './death-certificate/death-certificate.indicators.js';
import { DeathCertificateRecord } from './death-certificate/death-certificate.record.js';
import { DeathCertificateResolver } from './death-certificate/death-certificate.resolver.js';
import { healthRecordIndicators } from './health-record/health-record.indicators.js';
import { HealthRecordRecord } from './health-record/health-record.record.js';
import { HealthRecordResolver } from './health-record/health-record.resolver.js';
import { HealthResolver } from './health/health.resolver.js';
import { createLoaders, type HealthLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { RegisterLinkRecord } from './register-link/register-link.record.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { toResident } from './resident/to-resident.js';
import { seed } from './seed.js';
import { serviceDueIndicators } from './service-due/service-due.indicators.js';
import { ServiceDueRecord } from './service-due/service-due.record.js';
import { ServiceDueResolver } from './service-due/service-due.resolver.js';
import { SevereMentalFollowUpRecord } from './severe-mental-follow-up/severe-mental-follow-up.record.js';
import { SevereMentalFollowUpResolver } from './severe-mental-follow-up/severe-mental-follow-up.resolver.js';

export const health = defineSubgraph<HealthLoaders>({
  name: 'health',
  zh: '卫生',
  types: [Resident],
  resolvers: [
    HealthRecordResolver, ServiceDueResolver, BirthCertificateResolver, DeathCertificateResolver, DeathCauseResolver, ChronicFollowUpResolver, SevereMentalFollowUpResolver, ResidentResolver, HealthResolver,
  ],
  records: [
    RegisterLinkRecord, HealthRecordRecord, ServiceDueRecord, BirthCertificateRecord, DeathCertificateRecord, DeathCauseRecord, ChronicFollowUpRecord, SevereMentalFollowUpRecord,
  ],
  migrations,
  indicators: [...healthRecordIndicators, ...serviceDueIndicators, ...chronicFollowUpIndicators, ...deathCertificateIndicators, ...birthCertificateIndicators],
  createLoaders,
  references: {
    // A resident is public security's; here his number is all that is needed to say what health holds about him.
    Resident: ({ residentNo }: { residentNo: number }) => toResident(residentNo),
  },
  seed,
});
