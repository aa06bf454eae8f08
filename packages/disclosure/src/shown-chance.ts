import type { DisclosureRules } from './rules.js';

/**
 * The chance that a set of this size is shown at all: 0 up to `redactTo`, then rising as fast as `step` lets it beside the noise. A bound that all sets
 * share would be found: seven known members and one doubtful one, and whether a figure comes is the answer.
 */
export function shownChance(size: number, { redactTo, step, noise }: DisclosureRules): number {
  if (size <= redactTo) return 0;
  const ofNoise = 1 / (noise.least * Math.sqrt(2 * Math.PI));
  return Math.min(1, (step / ofNoise) * (1 - Math.exp(-ofNoise * (size - redactTo))));
}

/**
 * The chance of a set that is near to one which was shown: together with the other's chance its own, as if it had been asked alone; never less than shown
 * where it is the larger of the two, or the answer would tell an equal set from one with a member more. @param other the other's chance.
 */
export function nearShownChance(size: number, { other, rules }: { readonly other: number; readonly rules: DisclosureRules }): number {
  return other === 0 ? 0 : Math.min(1, shownChance(size, rules) / other);
}
