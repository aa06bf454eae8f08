import { defineLoaders } from '@linli/subgraph-kit';
import { createBirthRegistrationLoader, createBirthRegistrationPage, createBirthRegistrationsOfParent } from './birth-registration/birth-registration.loader.js';
import { createContraceptionServiceCountPage, createContraceptionServiceCountsOfGrid } from './contraception-service-count/contraception-service-count.loader.js';
import { createFamilySubsidiesOfHousehold, createFamilySubsidiesOfResident, createFamilySubsidyLoader, createFamilySubsidyPage } from './family-subsidy/family-subsidy.loader.js';
import { createFloatingNoticeLoader, createFloatingNoticePage, createFloatingNoticesOfResident } from './floating-notice/floating-notice.loader.js';
import { createInfantServiceLoader, createInfantServiceOfChild, createInfantServicePage } from './infant-service/infant-service.loader.js';
import { createOneChildCertificateLoader, createOneChildCertificatePage, createOneChildCertificatesOfHolder } from './one-child-certificate/one-child-certificate.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export const createLoaders = defineLoaders({
  birthRegistration: createBirthRegistrationLoader,
  birthRegistrationPage: createBirthRegistrationPage,
  birthRegistrationsOfParent: createBirthRegistrationsOfParent,
  oneChildCertificate: createOneChildCertificateLoader,
  oneChildCertificatePage: createOneChildCertificatePage,
  oneChildCertificatesOfHolder: createOneChildCertificatesOfHolder,
  familySubsidy: createFamilySubsidyLoader,
  familySubsidyPage: createFamilySubsidyPage,
  familySubsidiesOfResident: createFamilySubsidiesOfResident,
  familySubsidiesOfHousehold: createFamilySubsidiesOfHousehold,
  floatingNotice: createFloatingNoticeLoader,
  floatingNoticePage: createFloatingNoticePage,
  floatingNoticesOfResident: createFloatingNoticesOfResident,
  infantService: createInfantServiceLoader,
  infantServicePage: createInfantServicePage,
  infantServiceOfChild: createInfantServiceOfChild,
  contraceptionServiceCountPage: createContraceptionServiceCountPage,
  contraceptionServiceCountsOfGrid: createContraceptionServiceCountsOfGrid,
});

export type FamilyPlanningLoaders = ReturnType<typeof createLoaders>;
