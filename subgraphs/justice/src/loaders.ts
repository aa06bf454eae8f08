import type { RegisterDatabase } from '@linli/subgraph-kit';
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
export function createLoaders(db: RegisterDatabase) {
  return {
    mediationCommittee: createMediationCommitteeLoader(db),
    mediationCommitteePage: createMediationCommitteePage(db),
    mediator: createMediatorLoader(db),
    mediatorPage: createMediatorPage(db),
    mediatorsOfCommittee: createMediatorsOfCommittee(db),
    dispute: createDisputeLoader(db),
    disputePage: createDisputePage(db),
    disputesOfGrid: createDisputesOfGrid(db),
    disputesOfAddress: createDisputesOfAddress(db),
    disputesOfOrganisation: createDisputesOfOrganisation(db),
    disputesOfResident: createDisputesOfResident(db),
    earlierDisputes: createEarlierDisputes(db),
    partiesOfDispute: createPartiesOfDispute(db),
    mediationOutcomes: createMediationOutcomes(db),
    legalAid: createLegalAidLoader(db),
    legalAidPage: createLegalAidPage(db),
    legalAidsOfResident: createLegalAidsOfResident(db),
    correctionCase: createCorrectionCaseLoader(db),
    correctionCasePage: createCorrectionCasePage(db),
    membersOfCorrectionCase: createMembersOfCorrectionCase(db),
    checkInsOfCorrectionCase: createCheckInsOfCorrectionCase(db),
    helpsOfCorrectionCase: createHelpsOfCorrectionCase(db),
    releasedHelp: createReleasedHelpLoader(db),
    releasedHelpPage: createReleasedHelpPage(db),
    rehabPlan: createRehabPlanLoader(db),
    rehabPlanPage: createRehabPlanPage(db),
    youthSupport: createYouthSupportLoader(db),
  };
}

export type JusticeLoaders = ReturnType<typeof createLoaders>;
