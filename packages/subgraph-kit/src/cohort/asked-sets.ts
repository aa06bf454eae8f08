import type { CohortSubject } from './indicator.js';

/** What a condition says, by the kind of its indicator: nothing for FLAG, bounds for RANGE and DAYS (null is open), words for CODES. */
export type ArgumentValue = null | { readonly from: number | string | null; readonly to: number | string | null } | readonly string[];

/** One set that is asked of a department, or all sets of a dimension. */
export interface AskedSet {
  readonly of: CohortSubject;
  readonly kind: 'INDICATOR' | 'DIMENSION';
  readonly name: string;
  readonly argument: ArgumentValue;
  /** The version that whoever asks has already; null for none. */
  readonly known: string | null;
}

/** What one department is asked for one question, on one day. Travels as the key of the department's `…Sets` entity, in JSON. */
export interface AskedSets {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly sets: readonly AskedSet[];
}

/**
 * One answer to an AskedSet. Neither `set` nor `cells` nor `links`: it is as it was in the version that is known.
 * Sets are roaring bitmaps in the portable format, in base64.
 */
export interface DeliveredSet {
  /** The version to name when it is asked again; null where it must not be kept. */
  readonly version: string | null;
  readonly set?: string;
  /** Of a dimension: each value with its set. */
  readonly cells?: readonly (readonly [value: string, set: string])[];
  /** Of a dimension that leads to another subject: pairs of 32-bit numbers, big-endian, from and to, in base64. */
  readonly links?: string;
}
