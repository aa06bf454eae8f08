import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import { makeFamilyPlanning } from './make-family-planning.js';
import { makeGridWork } from './make-grid-work.js';
import { makeHealth } from './make-health.js';
import { makeJustice } from './make-justice.js';
import { makeWelfare } from './make-welfare.js';
import { makeWork } from './make-work.js';
import type { Random } from './random.js';
import type { Counters, Settlement } from './settlement.js';

/** What facts are made from: the people and places of one community, chance, and the district's running numbers. */
export interface Facts {
  readonly settlement: Settlement;
  readonly random: Random;
  readonly counters: Counters;
}

type FactLists = Omit<Neighbourhood, keyof Omit<Settlement, 'byNo' | 'duplicateNos'>> & { readonly conflicts: readonly Conflict[] };

/** Everything that departments know beyond who people are and where they live. Later makers may refer to what earlier ones have made. */
export function makeFacts(settlement: Settlement, random: Random, counters: Counters): FactLists {
  const facts = { settlement, random, counters };
  const work = makeWork(facts);
  const welfare = makeWelfare({ ...facts, work });
  const familyPlanning = makeFamilyPlanning(facts);
  const justice = makeJustice({ ...facts, welfare, work });
  const health = makeHealth({ ...facts, welfare });
  const gridWork = makeGridWork({ ...facts, welfare, work });
  const conflicts = [work, welfare, familyPlanning, justice, health, gridWork].flatMap((each) => each.conflicts);
  return { ...work, ...welfare, ...familyPlanning, ...justice, ...health, ...gridWork, conflicts };
}
