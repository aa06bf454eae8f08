import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './make-facts.js';

export type WorkFacts = Pick<Neighbourhood, 'employers' | 'employments' | 'insuranceParticipations' | 'pensions' | 'unemploymentRegistrations' | 'trainings' | 'employmentAids' | 'labourDisputes'> & { readonly conflicts: readonly Conflict[] };

export function makeWork(_facts: Facts): WorkFacts {
  return { employers: [], employments: [], insuranceParticipations: [], pensions: [], unemploymentRegistrations: [], trainings: [], employmentAids: [], labourDisputes: [], conflicts: [] };
}
