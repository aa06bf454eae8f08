import { defineSubgraph } from '@linli/subgraph-kit';
import { Dispute } from './dispute/dispute.type.js';
import { EmployerRecord } from './employer/employer.record.js';
import { EmployerResolver } from './employer/employer.resolver.js';
import { employmentAidIndicators } from './employment-aid/employment-aid.indicators.js';
import { EmploymentAidRecord } from './employment-aid/employment-aid.record.js';
import { EmploymentAidResolver } from './employment-aid/employment-aid.resolver.js';
import { employmentDimensions, employmentIndicators } from './employment/employment.indicators.js';
import { EmploymentRecord } from './employment/employment.record.js';
import { EmploymentResolver } from './employment/employment.resolver.js';
import { Grid } from './grid/grid.type.js';
import { insuranceParticipationIndicators } from './insurance-participation/insurance-participation.indicators.js';
import { InsuranceParticipationRecord } from './insurance-participation/insurance-participation.record.js';
import { InsuranceParticipationResolver } from './insurance-participation/insurance-participation.resolver.js';
import { insuredPersonIndicators } from './insured-person/insured-person.indicators.js';
import { InsuredPersonRecord } from './insured-person/insured-person.record.js';
import { InsuredPersonResolver } from './insured-person/insured-person.resolver.js';
import { LabourDisputeRecord } from './labour-dispute/labour-dispute.record.js';
import { LabourDisputeResolver } from './labour-dispute/labour-dispute.resolver.js';
import { createLoaders, type HumanResourcesLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { Organisation } from './organisation/organisation.type.js';
import { pensionIndicators } from './pension/pension.indicators.js';
import { PensionRecord } from './pension/pension.record.js';
import { PensionResolver } from './pension/pension.resolver.js';
import { residentOf } from './resident/resident-of.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { seed } from './seed.js';
import { SocialSecurityResolver } from './social-security/social-security.resolver.js';
import { trainingIndicators } from './training/training.indicators.js';
import { TrainingRecord } from './training/training.record.js';
import { TrainingResolver } from './training/training.resolver.js';
import { unemploymentRegistrationIndicators } from './unemployment-registration/unemployment-registration.indicators.js';
import { UnemploymentRegistrationRecord } from './unemployment-registration/unemployment-registration.record.js';
import { UnemploymentRegistrationResolver } from './unemployment-registration/unemployment-registration.resolver.js';

export const humanResources = defineSubgraph<HumanResourcesLoaders>({
  name: 'human-resources',
  zh: '人社',
  types: [Resident, Organisation, Grid, Dispute],
  resolvers: [
    ResidentResolver, SocialSecurityResolver, InsuredPersonResolver, InsuranceParticipationResolver, PensionResolver, EmploymentResolver, UnemploymentRegistrationResolver, TrainingResolver,
    EmploymentAidResolver, LabourDisputeResolver, EmployerResolver, OrganisationResolver,
  ],
  records: [
    InsuredPersonRecord, InsuranceParticipationRecord, PensionRecord, EmploymentRecord, UnemploymentRegistrationRecord, TrainingRecord, EmploymentAidRecord, LabourDisputeRecord, EmployerRecord,
  ],
  migrations,
  indicators: [
    ...pensionIndicators, ...employmentIndicators, ...unemploymentRegistrationIndicators, ...employmentAidIndicators, ...trainingIndicators, ...insuranceParticipationIndicators, ...insuredPersonIndicators,
  ],
  dimensions: [...employmentDimensions],
  createLoaders,
  references: {
    // Both are owned elsewhere; here their keys are all that is needed to say what this department holds.
    Resident: ({ residentNo }: { residentNo: number }) => residentOf(residentNo),
    Organisation: ({ organisationCode }: { organisationCode: string }) => ({ organisationCode }),
  },
  seed,
});
