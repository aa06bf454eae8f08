import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './make-facts.js';
import type { WelfareFacts } from './make-welfare.js';
import type { WorkFacts } from './make-work.js';

export type JusticeFacts = Pick<Neighbourhood, 'mediationCommittees' | 'mediators' | 'disputes' | 'correctionCases' | 'releasedHelps' | 'rehabPlans' | 'youthSupports' | 'legalAids'> & { readonly conflicts: readonly Conflict[] };

export function makeJustice(_facts: Facts & { readonly welfare: WelfareFacts; readonly work: WorkFacts }): JusticeFacts {
  return { mediationCommittees: [], mediators: [], disputes: [], correctionCases: [], releasedHelps: [], rehabPlans: [], youthSupports: [], legalAids: [], conflicts: [] };
}
