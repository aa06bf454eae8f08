import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createBirthCertificateLoader, createBirthCertificatePage } from './birth-certificate/birth-certificate.loader.js';
import { createBirthCertificatesOfResident } from './birth-certificate/certificates-of-resident.loader.js';
import { createChronicFollowUpLoader, createChronicFollowUpPage, createChronicFollowUpsOfResident } from './chronic-follow-up/chronic-follow-up.loader.js';
import { createDeathCauseLoader } from './death-cause/death-cause.loader.js';
import { createDeathCertificateLoader, createDeathCertificateOfResident, createDeathCertificatePage } from './death-certificate/death-certificate.loader.js';
import { createHealthRecordLoader, createHealthRecordOfResident, createHealthRecordPage } from './health-record/health-record.loader.js';
import { createRegisterLinkOfResident } from './register-link/register-link.loader.js';
import { createServiceDueLoader, createServiceDuePage, createServicesDueOfResident } from './service-due/service-due.loader.js';
import { createSevereMentalFollowUpLoader, createSevereMentalFollowUpPage } from './severe-mental-follow-up/severe-mental-follow-up.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    healthRecord: createHealthRecordLoader(db),
    healthRecordOfResident: createHealthRecordOfResident(db),
    healthRecordPage: createHealthRecordPage(db),
    serviceDue: createServiceDueLoader(db),
    servicesDueOfResident: createServicesDueOfResident(db),
    serviceDuePage: createServiceDuePage(db),
    birthCertificate: createBirthCertificateLoader(db),
    birthCertificatesOfResident: createBirthCertificatesOfResident(db),
    birthCertificatePage: createBirthCertificatePage(db),
    deathCause: createDeathCauseLoader(db),
    deathCertificate: createDeathCertificateLoader(db),
    deathCertificateOfResident: createDeathCertificateOfResident(db),
    deathCertificatePage: createDeathCertificatePage(db),
    chronicFollowUp: createChronicFollowUpLoader(db),
    chronicFollowUpsOfResident: createChronicFollowUpsOfResident(db),
    chronicFollowUpPage: createChronicFollowUpPage(db),
    severeMentalFollowUp: createSevereMentalFollowUpLoader(db),
    severeMentalFollowUpPage: createSevereMentalFollowUpPage(db),
    registerLinkOfResident: createRegisterLinkOfResident(db),
  };
}

export type HealthLoaders = ReturnType<typeof createLoaders>;
