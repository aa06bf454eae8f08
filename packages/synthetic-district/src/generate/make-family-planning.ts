import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './make-facts.js';

export type FamilyPlanningFacts = Pick<Neighbourhood, 'birthRegistrations' | 'oneChildCertificates' | 'familySubsidies' | 'floatingNotices' | 'infantServices' | 'contraceptionServiceCounts'> & { readonly conflicts: readonly Conflict[] };

export function makeFamilyPlanning(_facts: Facts): FamilyPlanningFacts {
  return { birthRegistrations: [], oneChildCertificates: [], familySubsidies: [], floatingNotices: [], infantServices: [], contraceptionServiceCounts: [], conflicts: [] };
}
