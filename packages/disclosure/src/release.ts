import type { Sketch } from './sketch.js';

/** A set that was given a figure, without its members: what later sets are held against. */
export interface Release {
  readonly fingerprint: string;
  readonly sketch: Sketch;
  /** Numbers below 2^48; two releases that may be near share one. */
  readonly bands: readonly number[];
  /** What was shown; null where nothing was. */
  readonly figure: number | null;
  /** The chance it had of being shown, 0 to 1; 0 where it was not. */
  readonly chance: number;
}
