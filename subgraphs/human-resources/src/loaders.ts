import { defineLoaders } from '@linli/subgraph-kit';
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
export const createLoaders = defineLoaders({
  insuredPerson: createInsuredPersonLoader,
  insuredPersonPage: createInsuredPersonPage,
  employer: createEmployerLoader,
  employerPage: createEmployerPage,
  employment: createEmploymentLoader,
  employmentsOfResident: createEmploymentsOfResident,
  employmentPage: createEmploymentPage,
  insuranceParticipation: createInsuranceParticipationLoader,
  insuranceParticipationsOfResident: createInsuranceParticipationsOfResident,
  insuranceParticipationPage: createInsuranceParticipationPage,
  pension: createPensionLoader,
  pensionPage: createPensionPage,
  unemploymentRegistration: createUnemploymentRegistrationLoader,
  unemploymentRegistrationsOfResident: createUnemploymentRegistrationsOfResident,
  unemploymentRegistrationPage: createUnemploymentRegistrationPage,
  training: createTrainingLoader,
  trainingsOfResident: createTrainingsOfResident,
  trainingPage: createTrainingPage,
  employmentAid: createEmploymentAidLoader,
  employmentAidsOfResident: createEmploymentAidsOfResident,
  employmentAidPage: createEmploymentAidPage,
  labourDispute: createLabourDisputeLoader,
  labourDisputesOfResident: createLabourDisputesOfResident,
  labourDisputePage: createLabourDisputePage,
});

export type HumanResourcesLoaders = ReturnType<typeof createLoaders>;
