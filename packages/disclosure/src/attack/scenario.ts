import type { Place } from '../rules.js';

/** One count that an attacker asks for, in one of the worlds that he thinks possible. */
export interface View {
  /** Ascending. */
  readonly set: Uint32Array;
  /** Of whom it is a part; ascending. */
  readonly population?: Uint32Array;
}

/**
 * What an attacker asks, and what he would be counting in each world. The worlds differ in nothing but what he wants to know, and are equally likely:
 * two, whether one resident is meant by an indicator; or eight, how many of a small group are.
 */
export interface Scenario {
  readonly kind: string;
  readonly place: Place;
  /** Whether two analysts ask in turn; else one. */
  readonly together: boolean;
  /** A list of counts a world, as many in each. */
  readonly worlds: readonly (readonly View[])[];
}
