import { defineSubgraph } from '@linli/subgraph-kit';
import { AddressResolver } from './address/address.resolver.js';
import { Address } from './address/address.type.js';
import { CorrectionCaseRecord } from './correction-case/correction-case.record.js';
import { CorrectionCaseResolver } from './correction-case/correction-case.resolver.js';
import { CorrectionCheckInRecord } from './correction-check-in/correction-check-in.record.js';
import { CorrectionGroupMemberRecord } from './correction-group-member/correction-group-member.record.js';
import { CorrectionGroupMemberResolver } from './correction-group-member/correction-group-member.resolver.js';
import { CorrectionHelpRecord } from './correction-help/correction-help.record.js';
import { disputePartyIndicators } from './dispute-party/dispute-party.indicators.js';
import { DisputePartyRecord } from './dispute-party/dispute-party.record.js';
import { DisputePartyResolver } from './dispute-party/dispute-party.resolver.js';
import { disputeDimensions, disputeIndicators } from './dispute/dispute.indicators.js';
import { DisputeRecord } from './dispute/dispute.record.js';
import { DisputeResolver } from './dispute/dispute.resolver.js';
import { Dispute } from './dispute/dispute.type.js';
import { GridResolver } from './grid/grid.resolver.js';
import { Grid } from './grid/grid.type.js';
import { legalAidIndicators } from './legal-aid/legal-aid.indicators.js';
import { LegalAidRecord } from './legal-aid/legal-aid.record.js';
import { LegalAidResolver } from './legal-aid/legal-aid.resolver.js';
import { LegalAid } from './legal-aid/legal-aid.type.js';
import { LegalServicesResolver } from './legal-services/legal-services.resolver.js';
import { createLoaders, type JusticeLoaders } from './loaders.js';
import { MediationCommitteeRecord } from './mediation-committee/mediation-committee.record.js';
import { MediationCommitteeResolver } from './mediation-committee/mediation-committee.resolver.js';
import { MediationCommittee } from './mediation-committee/mediation-committee.type.js';
import { MediationOutcomeResolver } from './mediation-outcome/mediation-outcome.resolver.js';
import { MediatorRecord } from './mediator/mediator.record.js';
import { MediatorResolver } from './mediator/mediator.resolver.js';
import { Mediator } from './mediator/mediator.type.js';
import { migrations } from './migrations/index.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { Organisation } from './organisation/organisation.type.js';
import { RehabPlanRecord } from './rehab-plan/rehab-plan.record.js';
import { RehabPlanResolver } from './rehab-plan/rehab-plan.resolver.js';
import { ReleasedHelpRecord } from './released-help/released-help.record.js';
import { ReleasedHelpResolver } from './released-help/released-help.resolver.js';
import { ResidentResolver } from './resident/resident.resolver.js';
import { Resident } from './resident/resident.type.js';
import { toResident } from './resident/to-resident.js';
import { seed } from './seed.js';
import { YouthSupportRecord } from './youth-support/youth-support.record.js';
import { YouthSupportResolver } from './youth-support/youth-support.resolver.js';

export const justice = defineSubgraph<JusticeLoaders>({
  name: 'justice',
  zh: '司法',
  types: [MediationCommittee, Mediator, Dispute, LegalAid, Resident, Grid, Address, Organisation],
  resolvers: [
    MediationCommitteeResolver, MediatorResolver, DisputeResolver, DisputePartyResolver, MediationOutcomeResolver, LegalAidResolver, CorrectionCaseResolver, CorrectionGroupMemberResolver,
    ReleasedHelpResolver, RehabPlanResolver, YouthSupportResolver, ResidentResolver, LegalServicesResolver, GridResolver, AddressResolver, OrganisationResolver,
  ],
  records: [
    MediationCommitteeRecord, MediatorRecord, DisputeRecord, DisputePartyRecord, LegalAidRecord, CorrectionCaseRecord, CorrectionGroupMemberRecord, CorrectionCheckInRecord, CorrectionHelpRecord,
    ReleasedHelpRecord, RehabPlanRecord, YouthSupportRecord,
  ],
  migrations,
  indicators: [...disputeIndicators, ...disputePartyIndicators, ...legalAidIndicators],
  dimensions: [...disputeDimensions],
  createLoaders,
  // Sealed files are not among these: they have no key and are reached by their own queries alone.
  references: {
    MediationCommittee: ({ committeeNo }: { committeeNo: number }, { loaders }) => loaders.mediationCommittee.load(committeeNo),
    Mediator: ({ mediatorNo }: { mediatorNo: number }, { loaders }) => loaders.mediator.load(mediatorNo),
    Dispute: ({ caseNo }: { caseNo: string }, { loaders }) => loaders.dispute.load(caseNo),
    LegalAid: ({ aidNo }: { aidNo: string }, { loaders }) => loaders.legalAid.load(aidNo),
    // Residents, grids, addresses and organisations are others'; their keys are all that is needed to say what is in dispute.
    Resident: ({ residentNo }: { residentNo: number }) => toResident(residentNo),
    Grid: ({ gridCode }: { gridCode: string }) => ({ gridCode }),
    Address: ({ addressCode }: { addressCode: string }) => ({ addressCode }),
    Organisation: ({ organisationCode }: { organisationCode: string }) => ({ organisationCode }),
  },
  seed,
});
