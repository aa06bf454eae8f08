import type { Keys } from './keys.js';
import { isNear } from './near-release.js';
import type { Release } from './release.js';
import { createReleaseIndex, type ReleaseIndex } from './release-index.js';
import { restFigure } from './rest-figure.js';
import type { DisclosureRules } from './rules.js';
import { setFigure, withChance } from './set-figure.js';
import { nearShownChance, shownChance } from './shown-chance.js';
import { bandsOf, sketchOfRest, type Sketch } from './sketch.js';

/** A set that has no figure yet. */
export interface Unsettled {
  readonly fingerprint: string;
  readonly size: number;
  readonly sketch: Sketch;
  readonly bands: readonly number[];
}

/** What a question makes of what the book found for it. */
export interface Ledger {
  /** The figure of a set; it may become a release by that. @param population of which it is a part, and which is settled first. */
  settle(set: Unsettled, population: Unsettled | null): number | null;
  /** What was added, in order. */
  readonly added: readonly Release[];
}

interface By {
  readonly keys: Keys;
  readonly rules: DisclosureRules;
}

/** Opens a ledger over what was shown before. @param found oldest first. */
export function openLedger(found: readonly Release[], by: By): Ledger {
  const index = createReleaseIndex();
  for (const release of found) index.add(release);
  const added: Release[] = [];
  const add = ({ fingerprint, size, sketch, bands }: Unsettled, figure: number | null): number | null => {
    const release = { fingerprint, sketch, bands, figure, chance: figure === null ? 0 : shownChance(size, by.rules) };
    index.add(release);
    added.push(release);
    return figure;
  };
  const settle = (set: Unsettled, population: Unsettled | null): number | null => {
    if (set.size <= by.rules.redactTo) return null;
    const whole = population === null ? null : settle(population, null);
    const equal = index.equal(set.fingerprint);
    if (equal !== undefined) return equal.figure;
    const near = oldestNear(set, { ...by, index, rest: population === null ? null : sketchOfRest(population.sketch, set.sketch) });
    if (near === null) return add(set, setFigure(set, by));
    // A set that is near is left out, so that what it was near to decides of it every time; the rest of a group depends on the group, and is kept.
    if (!near.isRest) return withChance(set, { ...by, figure: near.release.figure, chance: nearShownChance(set.size, { other: near.release.chance, rules: by.rules }) });
    return add(set, withChance(set, { ...by, figure: restFigure({ whole, part: near.release.figure }, by.rules), chance: shownChance(set.size, by.rules) }));
  };
  return { settle, added };
}

interface Near {
  readonly release: Release;
  readonly isRest: boolean;
}

/** The oldest, so that a set which was near to a release stays with it, whatever is shown later. */
function oldestNear(set: Unsettled, { index, rest, keys, rules }: By & { readonly index: ReleaseIndex; readonly rest: Sketch | null }): Near | null {
  const bands = rest === null ? set.bands : [...set.bands, ...bandsOf(rest)];
  for (const release of index.sharing(bands)) {
    if (isNear({ way: 'set', sketch: set.sketch }, { release, keys, rules })) return { release, isRest: false };
    if (rest !== null && isNear({ way: 'rest', sketch: rest }, { release, keys, rules })) return { release, isRest: true };
  }
  return null;
}
