import { nearChance } from '../near-release.js';
import type { DisclosureRules } from '../rules.js';
import { BANDS, PARTS } from '../sketch.js';
import { seededRandom } from './seeded-random.js';

const TRIALS = 400;
const MOST_APART = 120;
const MOST_COMMON = 160;

/** The chance, to somebody without the secret, that a set is answered as another that shares `common` members with it and differs by `apart`. */
export type NearGuess = (apart: number, common: number) => number;

/** Makes it by trying sketches under secrets of the attacker's own. */
export function createNearGuess(rules: DisclosureRules): NearGuess {
  const known = new Map<number, number>();
  const random = seededRandom(7);
  return (apart, common) => {
    if (apart > MOST_APART || rules.near.surely + rules.near.over === 0) return 0;
    const key = apart * (MOST_COMMON + 1) + Math.min(common, MOST_COMMON);
    const chance = known.get(key) ?? tryOut({ apart, common: Math.min(common, MOST_COMMON) });
    known.set(key, chance);
    return chance;
  };

  function tryOut({ apart, common }: { readonly apart: number; readonly common: number }): number {
    let sum = 0;
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const [parts, bands] = [new Uint8Array(PARTS), new Uint8Array(BANDS)];
      for (let member = 0; member < apart; member += 1) {
        const part = random.below(PARTS);
        parts[part] = 1;
        bands[bandOf(part)] = 1;
      }
      if (isFound(bands, common)) sum += nearChance(parts.reduce((touched, part) => touched + part, 0), rules);
    }
    return sum / TRIALS;
  }

  /** Whether a member that both have lies in a band that nothing else touched. */
  function isFound(bands: Uint8Array, common: number): boolean {
    for (let member = 0; member < common; member += 1) if (bands[bandOf(random.below(PARTS))] === 0) return true;
    return false;
  }
}

function bandOf(part: number): number {
  return Math.floor((part * BANDS) / PARTS);
}
