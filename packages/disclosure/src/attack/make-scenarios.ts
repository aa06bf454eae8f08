import { BOUND_KINDS } from './bound-kinds.js';
import { KINDS, type Kind, type Worlds } from './kinds.js';
import type { Scenario } from './scenario.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';
import type { Target } from './target.js';
import { makeTrialDistrict, type TrialDistrict } from './trial-district.js';

/** Yields so many pairs and triples of questions about residents of one district, all kinds in turn, by one analyst and by two. */
export function* makeScenarios({ count, seed }: { readonly count: number; readonly seed: number }): Generator<Scenario> {
  const district = makeTrialDistrict(seed);
  const random = seededRandom(seed + 1);
  const kinds = Object.entries<Kind>({ ...KINDS, ...BOUND_KINDS });
  for (let index = 0; index < count; index += 1) {
    const [kind, { plan, place = 'DISTRICT' }] = kinds[index % kinds.length] as [string, Kind];
    yield { kind, place, together: Math.floor(index / kinds.length) % 2 === 1, worlds: inSomeOrder(plan(someTarget(district, random)), random) };
  }
}

/** The counts in an order drawn by chance, the same in each world; a population stays before its parts. */
function inSomeOrder(worlds: Worlds, random: SeededRandom): Worlds {
  if (worlds.some((views) => views.some(({ population }) => population !== undefined))) return worlds;
  const order = (worlds[0] ?? []).map((_, index) => ({ index, at: random.next() })).sort((one, other) => one.at - other.at);
  return worlds.map((views) => order.flatMap(({ index }) => views[index] ?? []));
}

function someTarget(district: TrialDistrict, random: SeededRandom): Target {
  const indicator = random.pick(district.indicators);
  return { resident: random.below(district.size), district, random, isMeant: (each) => indicator[each] === 1 };
}
