import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './make-facts.js';

export type HealthFacts = Pick<Neighbourhood, 'healthRecords' | 'servicesDue' | 'chronicFollowUps' | 'severeMentalFollowUps'> & { readonly conflicts: readonly Conflict[] };

export function makeHealth(_facts: Facts): HealthFacts {
  return { healthRecords: [], servicesDue: [], chronicFollowUps: [], severeMentalFollowUps: [], conflicts: [] };
}
