import { defineLoaders } from '@linli/subgraph-kit';
import { createCorrectionCaseLoader, createCorrectionCasePage } from './correction-case/correction-case.loader.js';
import { createCheckInsOfCorrectionCase } from './correction-check-in/correction-check-in.loader.js';
import { createMembersOfCorrectionCase } from './correction-group-member/correction-group-member.loader.js';
import { createHelpsOfCorrectionCase } from './correction-help/correction-help.loader.js';
import { createPartiesOfDispute } from './dispute-party/dispute-party.loader.js';
import { createDisputesOfOrganisation, createDisputesOfResident } from './dispute-party/disputes-of-parties.js';
import { createDisputeLoader, createDisputePage, createDisputesOfAddress, createDisputesOfGrid } from './dispute/dispute.loader.js';
import { createEarlierDisputes } from './dispute/earlier-disputes.loader.js';
import { createLegalAidLoader, createLegalAidPage, createLegalAidsOfResident } from './legal-aid/legal-aid.loader.js';
import { createMediationCommitteeLoader, createMediationCommitteePage } from './mediation-committee/mediation-committee.loader.js';
import { createMediationOutcomes } from './mediation-outcome/mediation-outcome.loader.js';
import { createMediatorLoader, createMediatorPage, createMediatorsOfCommittee } from './mediator/mediator.loader.js';
import { createRehabPlanLoader, createRehabPlanPage } from './rehab-plan/rehab-plan.loader.js';
import { createReleasedHelpLoader, createReleasedHelpPage } from './released-help/released-help.loader.js';
import { createYouthSupportLoader } from './youth-support/youth-support.loader.js';

/** Everything that this department's resolvers can read, for one request. */
export const createLoaders = defineLoaders({
  mediationCommittee: createMediationCommitteeLoader,
  mediationCommitteePage: createMediationCommitteePage,
  mediator: createMediatorLoader,
  mediatorPage: createMediatorPage,
  mediatorsOfCommittee: createMediatorsOfCommittee,
  dispute: createDisputeLoader,
  disputePage: createDisputePage,
  disputesOfGrid: createDisputesOfGrid,
  disputesOfAddress: createDisputesOfAddress,
  disputesOfOrganisation: createDisputesOfOrganisation,
  disputesOfResident: createDisputesOfResident,
  earlierDisputes: createEarlierDisputes,
  partiesOfDispute: createPartiesOfDispute,
  mediationOutcomes: createMediationOutcomes,
  legalAid: createLegalAidLoader,
  legalAidPage: createLegalAidPage,
  legalAidsOfResident: createLegalAidsOfResident,
  correctionCase: createCorrectionCaseLoader,
  correctionCasePage: createCorrectionCasePage,
  membersOfCorrectionCase: createMembersOfCorrectionCase,
  checkInsOfCorrectionCase: createCheckInsOfCorrectionCase,
  helpsOfCorrectionCase: createHelpsOfCorrectionCase,
  releasedHelp: createReleasedHelpLoader,
  releasedHelpPage: createReleasedHelpPage,
  rehabPlan: createRehabPlanLoader,
  rehabPlanPage: createRehabPlanPage,
  youthSupport: createYouthSupportLoader,
});

export type JusticeLoaders = ReturnType<typeof createLoaders>;
