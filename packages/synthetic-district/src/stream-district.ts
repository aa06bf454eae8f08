import type { DistrictOptions, Neighbourhood } from './model/district.js';
import { makeConflicts } from './generate/make-conflicts.js';
import { makeFacts } from './generate/make-facts.js';
import { makeHouseholds } from './generate/make-households.js';
import { makeLateDeaths } from './generate/make-late-deaths.js';
import { makeLifeEvents } from './generate/make-life-events.js';
import { makePlace } from './generate/make-place.js';
import { makeRentals } from './generate/make-rentals.js';
import { pairDivorced } from './generate/marriages.js';
import { IdMint, type PeopleDraft } from './generate/people-draft.js';
import { planDistrict, type CommunityPlan } from './generate/plan.js';
import { Random } from './generate/random.js';
import { Counters, type Settlement } from './generate/settlement.js';

/** Makes a district community by community, in memory that does not grow with its size. Same options, same district. */
export function* streamDistrict(options: DistrictOptions): Generator<Neighbourhood> {
  const plans = planDistrict(options.residents);
  const counters = new Counters();
  const ids = new IdMint();
  let householdsLeft = plans.reduce((sum, { householdsOfGrids }) => sum + householdsOfGrids.reduce((all, households) => all + households, 0), 0);
  for (const [index, plan] of plans.entries()) {
    const rest = (): { residents: number; households: number } => ({ residents: options.residents - counters.current('resident'), households: householdsLeft-- });
    const settlement = settle(options, plan, { random: new Random(options.seed * 1_000_003 + index), counters, ids, rest });
    const facts = makeFacts(settlement, new Random(options.seed * 1_000_003 + index + 500_000), counters);
    const { byNo: _byNo, duplicateNos: _duplicateNos, ...truth } = settlement;
    yield { ...truth, ...facts, conflicts: [...truth.conflicts, ...facts.conflicts] };
  }
}

interface Settling {
  readonly random: Random;
  readonly counters: Counters;
  readonly ids: IdMint;
  readonly rest: () => { readonly residents: number; readonly households: number };
}

function settle(options: DistrictOptions, plan: CommunityPlan, { random, counters, ids, rest }: Settling): Settlement {
  const place = makePlace(options, plan, { random, counters });
  const draft: PeopleDraft = {
    options, place, random, counters, ids, residents: [], households: [], rentals: [], lifeEvents: [], conflicts: [], duplicateNos: new Set(), elders: [], divorced: [],
    endDates: new Map(), marriageOf: new Map(),
  };
  makeHouseholds(draft, rest);
  pairDivorced(draft);
  makeLateDeaths(draft);
  makeLifeEvents(draft);
  makeConflicts(draft);
  const first = draft.residents[0]?.residentNo ?? 0;
  const { dwellingsOfGrids: _dwellingsOfGrids, ...places } = place;
  return {
    ...places, residents: draft.residents, households: draft.households, rentals: makeRentals(draft), lifeEvents: draft.lifeEvents, conflicts: draft.conflicts, duplicateNos: draft.duplicateNos,
    // Numbers of one community follow one another without a gap.
    byNo: (residentNo) => draft.residents[residentNo - first],
  };
}
