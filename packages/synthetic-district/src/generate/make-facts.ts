import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './facts.js';
import { makeFamilyPlanning } from './make-family-planning.js';
import { makeGridWork } from './make-grid-work.js';
import { makeHealth } from './make-health.js';
import { makeJustice } from './make-justice.js';
import { makeWelfare } from './make-welfare.js';
import { makeWork } from './make-work.js';
import type { Random } from './random.js';
import type { Counters, Settlement } from './settlement.js';

type FactLists = Omit<Neighbourhood, keyof Omit<Settlement, 'byNo' | 'duplicateNos'>> & { readonly conflicts: readonly Conflict[] };

/** Everything that departments know beyond who people are and where they live. Later makers may refer to what earlier ones have made. */
export function makeFacts(settlement: Settlement, random: Random, counters: Counters): FactLists {
  // A branch each, so that a change in what one department draws leaves the others as they were.
  const facts = (department: number): Facts => ({ settlement, random: random.branch(department), counters });
  const work = makeWork(facts(0));
  const welfare = makeWelfare({ ...facts(1), work });
  const familyPlanning = makeFamilyPlanning(facts(2));
  const justice = makeJustice({ ...facts(3), work });
  const health = makeHealth({ ...facts(4), welfare });
  const gridWork = makeGridWork({ ...facts(5), welfare, work });
  const conflicts = [work, welfare, familyPlanning, justice, health, gridWork].flatMap((each) => each.conflicts);
  return { ...work, ...welfare, ...familyPlanning, ...justice, ...health, ...gridWork, conflicts };
}
