import { drawsOf } from './draws.js';
import type { Keys } from './keys.js';
import type { Release } from './release.js';
import type { DisclosureRules } from './rules.js';
import { PARTS, partsApart, type Sketch } from './sketch.js';

/** A set, or the rest of its population, to be held against what was shown before. */
export interface Compared {
  readonly way: 'set' | 'rest';
  readonly sketch: Sketch;
}

/**
 * Whether a set is answered as a release is. Below `near.surely` always; above, by a chance that falls with their distance, and a draw that belongs to the release and to all sets that are alike in a few parts of
 * their sketches, `near.drawnBy`: which parts is the release's secret. With a draw for each set, a set and the same without one person would fall on two sides of their bound in every third pair. With one for near sets
 * they do where the bound lies between them, once in thirty; whoever looks for the bound finds it by some six questions, and may use it for whoever is in the release (README, "Not promised").
 */
export function isNear({ way, sketch }: Compared, { release, keys, rules }: { readonly release: Release; readonly keys: Keys; readonly rules: DisclosureRules }): boolean {
  const apart = partsApart(sketch, release.sketch);
  if (apart < rules.near.surely) return true;
  if (apart >= rules.near.surely + rules.near.over) return false;
  const drawnBy = drawsOf(keys.near, { text: `parts ${release.fingerprint}`, count: rules.near.drawnBy }).map((draw) => sketch[Math.floor(draw * PARTS)]);
  const [chance = 1] = drawsOf(keys.near, { text: `near ${release.fingerprint} ${way} ${drawnBy.join(' ')}`, count: 1 });
  return chance < nearChance(apart, rules);
}

/** The chance that sets so far apart are one set, 0 to 1. @param apart parts of their sketches that differ. */
export function nearChance(apart: number, { near }: DisclosureRules): number {
  return apart < near.surely ? 1 : Math.max(0, 1 - (apart - near.surely + 1) / (near.over + 1));
}
