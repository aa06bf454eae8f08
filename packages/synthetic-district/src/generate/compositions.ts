import type { Random } from './random.js';

export type Composition = 'YOUNG_SINGLE' | 'MIDDLE_SINGLE' | 'ELDER_SINGLE' | 'ELDER_COUPLE' | 'COUPLE' | 'ONE_CHILD' | 'TWO_CHILDREN' | 'THREE_GENERATIONS' | 'SINGLE_PARENT' | 'ELDER_WITH_CHILD' | 'COLLECTIVE';

/** Weight, persons, share of floating households. Together they give 2.62 persons a household, 27 % floating, 13.5 % of 65 and over. */
export const COMPOSITIONS: Readonly<Record<Composition, { readonly weight: number; readonly persons: number; readonly floating: number }>> = {
  YOUNG_SINGLE: { weight: 110, persons: 1, floating: 0.62 }, MIDDLE_SINGLE: { weight: 20, persons: 1, floating: 0.3 }, ELDER_SINGLE: { weight: 62, persons: 1, floating: 0.03 }, ELDER_COUPLE: { weight: 92, persons: 2, floating: 0.04 },
  COUPLE: { weight: 140, persons: 2, floating: 0.35 }, ONE_CHILD: { weight: 270, persons: 3, floating: 0.3 }, TWO_CHILDREN: { weight: 144, persons: 4, floating: 0.29 }, THREE_GENERATIONS: { weight: 100, persons: 5, floating: 0.12 },
  SINGLE_PARENT: { weight: 42, persons: 2, floating: 0.25 }, ELDER_WITH_CHILD: { weight: 25, persons: 2, floating: 0.04 }, COLLECTIVE: { weight: 5, persons: 7, floating: 0.9 },
};

/** The largest composition, with its dead and its duplicate, stays below this many persons. */
export const LARGEST = 13;

const ALL = (Object.entries(COMPOSITIONS) as [Composition, (typeof COMPOSITIONS)[Composition]][]).map(([name, { weight }]) => [name, weight] as const);
const SMALL = ALL.filter(([name]) => COMPOSITIONS[name].persons === 1);
const LARGE = ALL.filter(([name]) => COMPOSITIONS[name].persons >= 3 && name !== 'COLLECTIVE');

/** Draws who lives together, steering softly back to the mean, so that the last household is not left with a crowd or with nobody. */
export function chooseComposition(random: Random, { residents, households }: { readonly residents: number; readonly households: number }): Composition {
  const mean = residents / households;
  if (mean < 1.3) return random.weighted(SMALL);
  const drawn = random.weighted(ALL);
  if (mean > 2.75 && COMPOSITIONS[drawn].persons < 3 && random.chance(0.5)) return random.weighted(LARGE);
  if (mean < 2.5 && COMPOSITIONS[drawn].persons > 2 && random.chance(0.5)) return random.weighted(SMALL);
  return drawn;
}
