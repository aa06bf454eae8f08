import type { Scenario } from './scenario.js';
import { seededRandom } from './seeded-random.js';
import { membersOf, someGroup } from './target.js';
import { makeTrialDistrict } from './trial-district.js';

const LARGEST = 7;

/** Yields attempts to find how many of seven residents are meant, 0 to 7: asking for them, for a known group, and for both together. */
export function* makeSmallCells({ count, seed }: { readonly count: number; readonly seed: number }): Generator<Scenario> {
  const district = makeTrialDistrict(seed);
  const random = seededRandom(seed + 2);
  for (let index = 0; index < count; index += 1) {
    const indicator = random.pick(district.indicators);
    const group = someGroup({ resident: random.below(district.size), district, random, isMeant: () => true });
    const few = new Set(Array.from({ length: 64 }, () => random.below(district.size)).slice(0, LARGEST));
    const others = membersOf(district, (each) => group(each) && indicator[each] === 1 && !few.has(each));
    const worlds = Array.from({ length: few.size + 1 }, (_, meant) => {
      const small = Uint32Array.from([...few].slice(0, meant)).sort();
      return [{ set: small }, { set: Uint32Array.from([...others, ...small]).sort() }, { set: others }];
    });
    yield { kind: 'a cell of seven or fewer', place: 'DISTRICT', together: index % 2 === 1, worlds };
  }
}
