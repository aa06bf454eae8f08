import { drawsOf } from './draws.js';
import type { Keys } from './keys.js';
import type { Release } from './release.js';
import type { DisclosureRules } from './rules.js';
import { partsApart, type Sketch } from './sketch.js';

/** A set, or the rest of its population, to be held against what was shown before. */
export interface Compared {
  /** Of the set itself, and in what way it is looked at. */
  readonly name: string;
  readonly sketch: Sketch;
}

/**
 * Whether a set is answered as a release is. Below `near.surely` always; above, by a chance that belongs to these two sets and falls with their distance.
 * A bound, even a secret one of each release, would be found by trying sets of known members against it, and then tell of one more member.
 */
export function isNear({ name, sketch }: Compared, { release, keys, rules }: { readonly release: Release; readonly keys: Keys; readonly rules: DisclosureRules }): boolean {
  const apart = partsApart(sketch, release.sketch);
  if (apart < rules.near.surely) return true;
  if (apart >= rules.near.surely + rules.near.over) return false;
  const [chance = 1] = drawsOf(keys.near, { text: `${release.fingerprint} ${name}`, count: 1 });
  return chance < nearChance(apart, rules);
}

/** The chance that sets so far apart are one set, 0 to 1. @param apart parts of their sketches that differ. */
export function nearChance(apart: number, { near }: DisclosureRules): number {
  return apart < near.surely ? 1 : Math.max(0, 1 - (apart - near.surely + 1) / (near.over + 1));
}
