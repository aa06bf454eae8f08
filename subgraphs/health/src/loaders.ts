import { defineLoaders } from '@linli/subgraph-kit';
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
export const createLoaders = defineLoaders({
  healthRecord: createHealthRecordLoader,
  healthRecordOfResident: createHealthRecordOfResident,
  healthRecordPage: createHealthRecordPage,
  serviceDue: createServiceDueLoader,
  servicesDueOfResident: createServicesDueOfResident,
  serviceDuePage: createServiceDuePage,
  birthCertificate: createBirthCertificateLoader,
  birthCertificatesOfResident: createBirthCertificatesOfResident,
  birthCertificatePage: createBirthCertificatePage,
  deathCause: createDeathCauseLoader,
  deathCertificate: createDeathCertificateLoader,
  deathCertificateOfResident: createDeathCertificateOfResident,
  deathCertificatePage: createDeathCertificatePage,
  chronicFollowUp: createChronicFollowUpLoader,
  chronicFollowUpsOfResident: createChronicFollowUpsOfResident,
  chronicFollowUpPage: createChronicFollowUpPage,
  severeMentalFollowUp: createSevereMentalFollowUpLoader,
  severeMentalFollowUpPage: createSevereMentalFollowUpPage,
  registerLinkOfResident: createRegisterLinkOfResident,
});

export type HealthLoaders = ReturnType<typeof createLoaders>;
