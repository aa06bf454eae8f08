import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './make-facts.js';

export type WelfareFacts = Pick<Neighbourhood, 'assistanceCases' | 'elderCares' | 'disabilities' | 'childWelfares' | 'organisations' | 'volunteers' | 'funeralRecords' | 'communityTasks'> & { readonly conflicts: readonly Conflict[] };

export function makeWelfare(_facts: Facts): WelfareFacts {
  return { assistanceCases: [], elderCares: [], disabilities: [], childWelfares: [], organisations: [], volunteers: [], funeralRecords: [], communityTasks: [], conflicts: [] };
}
