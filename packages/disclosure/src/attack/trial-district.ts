import { seededRandom, type SeededRandom } from './seeded-random.js';

/** A district of people who are nobody: what an attacker knows of everybody, and indicators that he knows of all but one. */
export interface TrialDistrict {
  readonly size: number;
  readonly grid: Uint16Array;
  readonly community: Uint8Array;
  readonly street: Uint8Array;
  readonly sex: Uint8Array;
  readonly age: Uint8Array;
  /** Who is meant by each indicator, 1 or 0 a resident; from rare to common. */
  readonly indicators: readonly Uint8Array[];
}

const RESIDENTS = 20_000;
const COMMUNITIES = 60;
const COMMUNITIES_A_STREET = 10;
const GRIDS_A_COMMUNITY = 4;
const RATES = [0.0005, 0.002, 0.01, 0.03, 0.08, 0.15, 0.3, 0.5] as const;

/** Makes it: 20,000 residents in 6 streets, 60 communities of different size and 240 grids. */
export function makeTrialDistrict(seed: number): TrialDistrict {
  const random = seededRandom(seed);
  const weights = Array.from({ length: COMMUNITIES }, () => 0.4 + 1.6 * random.next());
  const community = Uint8Array.from({ length: RESIDENTS }, () => draw(weights, random));
  return {
    size: RESIDENTS,
    community,
    grid: Uint16Array.from(community, (each) => each * GRIDS_A_COMMUNITY + random.below(GRIDS_A_COMMUNITY)),
    street: community.map((each) => Math.floor(each / COMMUNITIES_A_STREET)),
    sex: Uint8Array.from(community, () => random.below(2)),
    age: Uint8Array.from(community, () => Math.floor(96 * Math.min(random.next(), 1.4 * random.next()))),
    indicators: RATES.map((rate) => Uint8Array.from(community, () => (random.next() < rate ? 1 : 0))),
  };
}

function draw(weights: readonly number[], random: SeededRandom): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, found);
}
