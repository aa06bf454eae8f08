import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import { draftJustice, type JusticeSources } from './justice-draft.js';
import { makeCorrectionCases } from './make-correction-cases.js';
import { makeDisputes } from './make-disputes.js';
import { makeLegalAids } from './make-legal-aids.js';
import { makeMediationCommittee } from './make-mediation-committee.js';
import { makeRehabPlans } from './make-rehab-plans.js';
import { makeReleasedHelps } from './make-released-helps.js';
import { makeYouthSupports } from './make-youth-supports.js';

/** With the labour disputes again: which of them came to people's mediation, and under which number, only justice knows. */
export type JusticeFacts = Pick<Neighbourhood, 'mediationCommittees' | 'mediators' | 'disputes' | 'correctionCases' | 'releasedHelps' | 'rehabPlans' | 'youthSupports' | 'legalAids' | 'labourDisputes'> & { readonly conflicts: readonly Conflict[] };

/** What justice (司法) knows of a community: mediation, legal aid and its sealed files. */
export function makeJustice(sources: JusticeSources): JusticeFacts {
  const { committee, mediators } = makeMediationCommittee(sources);
  const draft = draftJustice(sources, { committeeNo: committee.committeeNo, mediators });
  return {
    mediationCommittees: [committee], mediators, ...makeDisputes(draft), correctionCases: makeCorrectionCases(draft), releasedHelps: makeReleasedHelps(draft), rehabPlans: makeRehabPlans(draft),
    youthSupports: makeYouthSupports(draft), legalAids: makeLegalAids(draft), conflicts: [],
  };
}
