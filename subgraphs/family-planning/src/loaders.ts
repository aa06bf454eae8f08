import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createBirthRegistrationLoader, createBirthRegistrationPage, createBirthRegistrationsOfParent } from './birth-registration/birth-registration.loader.js';
import { createContraceptionServiceCountPage, createContraceptionServiceCountsOfGrid } from './contraception-service-count/contraception-service-count.loader.js';
import { createFamilySubsidiesOfHousehold, createFamilySubsidiesOfResident, createFamilySubsidyLoader, createFamilySubsidyPage } from './family-subsidy/family-subsidy.loader.js';
import { createFloatingNoticeLoader, createFloatingNoticePage, createFloatingNoticesOfResident } from './floating-notice/floating-notice.loader.js';
import { createInfantServiceLoader, createInfantServiceOfChild, createInfantServicePage } from './infant-service/infant-service.loader.js';
import { createOneChildCertificateLoader, createOneChildCertificatePage, createOneChildCertificatesOfHolder } from './one-child-certificate/one-child-certificate.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    birthRegistration: createBirthRegistrationLoader(db),
    birthRegistrationPage: createBirthRegistrationPage(db),
    birthRegistrationsOfParent: createBirthRegistrationsOfParent(db),
    oneChildCertificate: createOneChildCertificateLoader(db),
    oneChildCertificatePage: createOneChildCertificatePage(db),
    oneChildCertificatesOfHolder: createOneChildCertificatesOfHolder(db),
    familySubsidy: createFamilySubsidyLoader(db),
    familySubsidyPage: createFamilySubsidyPage(db),
    familySubsidiesOfResident: createFamilySubsidiesOfResident(db),
    familySubsidiesOfHousehold: createFamilySubsidiesOfHousehold(db),
    floatingNotice: createFloatingNoticeLoader(db),
    floatingNoticePage: createFloatingNoticePage(db),
    floatingNoticesOfResident: createFloatingNoticesOfResident(db),
    infantService: createInfantServiceLoader(db),
    infantServicePage: createInfantServicePage(db),
    infantServiceOfChild: createInfantServiceOfChild(db),
    contraceptionServiceCountPage: createContraceptionServiceCountPage(db),
    contraceptionServiceCountsOfGrid: createContraceptionServiceCountsOfGrid(db),
  };
}

export type FamilyPlanningLoaders = ReturnType<typeof createLoaders>;
