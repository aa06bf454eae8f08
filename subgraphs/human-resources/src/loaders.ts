import type { RegisterDatabase } from '@linli/subgraph-kit';
import { createEmployerLoader, createEmployerPage } from './employer/employer.loader.js';
import { createEmploymentAidLoader, createEmploymentAidPage, createEmploymentAidsOfResident } from './employment-aid/employment-aid.loader.js';
import { createEmploymentLoader, createEmploymentPage, createEmploymentsOfResident } from './employment/employment.loader.js';
import { createInsuranceParticipationLoader, createInsuranceParticipationPage, createInsuranceParticipationsOfResident } from './insurance-participation/insurance-participation.loader.js';
import { createInsuredPersonLoader, createInsuredPersonPage } from './insured-person/insured-person.loader.js';
import { createLabourDisputeLoader, createLabourDisputePage, createLabourDisputesOfResident } from './labour-dispute/labour-dispute.loader.js';
import { createPensionLoader, createPensionPage } from './pension/pension.loader.js';
import { createTrainingLoader, createTrainingPage, createTrainingsOfResident } from './training/training.loader.js';
import { createUnemploymentRegistrationLoader, createUnemploymentRegistrationPage, createUnemploymentRegistrationsOfResident } from './unemployment-registration/unemployment-registration.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export function createLoaders(db: RegisterDatabase) {
  return {
    insuredPerson: createInsuredPersonLoader(db),
    insuredPersonPage: createInsuredPersonPage(db),
    employer: createEmployerLoader(db),
    employerPage: createEmployerPage(db),
    employment: createEmploymentLoader(db),
    employmentsOfResident: createEmploymentsOfResident(db),
    employmentPage: createEmploymentPage(db),
    insuranceParticipation: createInsuranceParticipationLoader(db),
    insuranceParticipationsOfResident: createInsuranceParticipationsOfResident(db),
    insuranceParticipationPage: createInsuranceParticipationPage(db),
    pension: createPensionLoader(db),
    pensionPage: createPensionPage(db),
    unemploymentRegistration: createUnemploymentRegistrationLoader(db),
    unemploymentRegistrationsOfResident: createUnemploymentRegistrationsOfResident(db),
    unemploymentRegistrationPage: createUnemploymentRegistrationPage(db),
    training: createTrainingLoader(db),
    trainingsOfResident: createTrainingsOfResident(db),
    trainingPage: createTrainingPage(db),
    employmentAid: createEmploymentAidLoader(db),
    employmentAidsOfResident: createEmploymentAidsOfResident(db),
    employmentAidPage: createEmploymentAidPage(db),
    labourDispute: createLabourDisputeLoader(db),
    labourDisputesOfResident: createLabourDisputesOfResident(db),
    labourDisputePage: createLabourDisputePage(db),
  };
}

export type HumanResourcesLoaders = ReturnType<typeof createLoaders>;
