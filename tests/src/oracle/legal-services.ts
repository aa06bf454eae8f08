import { DISPUTE_KIND, DISPUTE_STAGE, LEGAL_AID_STATUS, LEGAL_MATTER } from '@linli/vocabulary';
import { newestFirst } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { word } from './word.js';

/** What justice holds about residents; its register does not lag, and no mistake of its own is known. */
export function openLegalServices({ truth, mediators }: TruthIndex): (residentNo: number) => Facts {
  const disputes = groupBy(truth.disputes.flatMap((dispute) => [...new Set(dispute.parties.map(({ residentNo }) => residentNo))].map((residentNo) => ({ residentNo, dispute }))), ({ residentNo }) => residentNo);
  const aids = groupBy(truth.legalAids, ({ applicantResidentNo }) => applicantResidentNo);
  return (residentNo) => ({
    legalServices: () => ({
      disputes: ({ isOpen }: { readonly isOpen?: boolean }) => newestFirst(disputes.get(residentNo)?.map(({ dispute }) => dispute), ({ date }) => date, ({ caseNo }) => caseNo)
        .filter(({ stage }) => isOpen === undefined || (stage !== 'CLOSED') === isOpen)
        .map((dispute) => ({ ...dispute, kind: word(DISPUTE_KIND, dispute.kind), stage: word(DISPUTE_STAGE, dispute.stage), mediator: mediators.get(dispute.mediatorNo ?? 0) ?? null })),
      legalAids: newestFirst(aids.get(residentNo), ({ appliedDate }) => appliedDate, ({ aidNo }) => aidNo).map((aid) => ({ ...aid, matter: word(LEGAL_MATTER, aid.matter), status: word(LEGAL_AID_STATUS, aid.status) })),
    }),
  });
}
