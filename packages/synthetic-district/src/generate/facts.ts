import type { Random } from './random.js';
import type { Counters, Settlement } from './settlement.js';

/** What facts are made from: the people and places of one community, chance, and the district's running numbers. */
export interface Facts {
  readonly settlement: Settlement;
  readonly random: Random;
  readonly counters: Counters;
}
