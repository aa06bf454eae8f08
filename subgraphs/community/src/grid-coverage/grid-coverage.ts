import type { Address } from '../address/address.type.js';
import type { AddressInSeveralGrids } from './address-in-several-grids.type.js';
import type { GridSize } from './grid-size.type.js';

/** How many entries a list of the report has at most; its total is always the whole. */
export const LONGEST_EXCERPT = 200;

/** What is asked of the map of grids. */
export interface CoverageQuestion {
  readonly gridCodePrefix?: string | null | undefined;
  /** Dwellings; both inclusive. */
  readonly smallest: number;
  readonly largest: number;
  readonly isVacantCounted: boolean;
}

/** The head of a list, and how long the whole of it is. */
export interface Excerpt<T> {
  readonly first: readonly T[];
  readonly total: number;
}

/** The three readings of a report; each is one statement, made when first asked for. */
export interface GridCoverage {
  readonly sizes: () => Promise<{ readonly below: Excerpt<GridSize>; readonly above: Excerpt<GridSize> }>;
  readonly withoutGrid: () => Promise<Excerpt<Address>>;
  readonly inTwoGrids: () => Promise<Excerpt<AddressInSeveralGrids>>;
}
