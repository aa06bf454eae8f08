import { drawsOf } from './draws.js';
import type { Keys } from './keys.js';
import { noiseWidth } from './noise-width.js';
import type { DisclosureRules } from './rules.js';
import { shownChance } from './shown-chance.js';

/** A set as its figure depends on it. */
export interface Figured {
  readonly fingerprint: string;
  readonly size: number;
}

interface By {
  readonly keys: Keys;
  readonly rules: DisclosureRules;
}

/** The figure of a set that is near to none shown before: rounded after noise that belongs to the set, or null. */
export function setFigure(set: Figured, by: By): number | null {
  const [radius = 0.5, angle = 0.5] = drawsOf(by.keys.noise, { text: `noise ${set.fingerprint}`, count: 2 });
  // Box and Muller's way from two even numbers to one of the normal distribution.
  const normal = Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle);
  const figure = by.rules.roundTo * Math.round((set.size + noiseWidth(set.size, by.rules) * normal) / by.rules.roundTo);
  return withChance(set, { ...by, figure, chance: shownChance(set.size, by.rules) });
}

/** The figure, by a chance that belongs to the set, so that sets near to one another do not show where a bound lies. */
export function withChance(set: Figured, { keys, rules, figure, chance }: By & { readonly figure: number | null; readonly chance: number }): number | null {
  if (figure === null || figure <= rules.redactTo) return null;
  const [drawn = 1] = drawsOf(keys.noise, { text: `shown ${set.fingerprint}`, count: 1 });
  return drawn < chance ? figure : null;
}
