import type { SensitivityLevel } from '@linli/vocabulary';

/** How small a piece of the district is; each is made of the one before it. */
export type Place = 'GRID' | 'COMMUNITY' | 'STREET' | 'DISTRICT';

/** From the finest to the widest. */
export const PLACES: readonly Place[] = ['GRID', 'COMMUNITY', 'STREET', 'DISTRICT'];

/** What may be shown of a count. */
export interface DisclosureRules {
  /** Counts up to this one are never shown. */
  readonly redactTo: number;
  /** What is shown is a multiple of this. */
  readonly roundTo: number;
  /** By how much, at most, one person more changes what of a small cell can be seen (total variation, 0..1); the chance of being shown rises as fast as this lets it. */
  readonly step: number;
  /** Standard deviation of the noise, in persons: this share of the count, but not less than `least` or more than `most`. */
  readonly noise: { readonly least: number; readonly share: number; readonly most: number };
  /** Sets that differ by fewer persons than `surely` are one set; from there the chance falls, and ends `over` persons later. Sets that are alike in `drawnBy` of the 64 parts of their sketches (5 at most) have one draw. */
  readonly near: { readonly surely: number; readonly over: number; readonly drawnBy: number };
  /** The rest of a group of which a part is redacted is shown from this figure of the group on, as the group's own. */
  readonly restFrom: number;
  /** The finest place at which something of a level may be counted. */
  readonly finest: Readonly<Record<SensitivityLevel, Place>>;
}

/**
 * The rules of the house. Redaction and rounding are those for hospital statistics in England; noise that belongs to the set is the census method
 * (cell key), whose noise is too small against somebody who knows all but one person: ours is as wide as that takes (decisions/0017).
 * @source NHS Digital, "Disclosure control methodology for Hospital Episode Statistics", 2018: 1 to 7 are redacted, all else is rounded to 5.
 * @source Thompson, Broadfoot, Elazar, "Methodology for the Automatic Confidentialisation of Statistical Outputs from Remote Servers at the Australian
 * Bureau of Statistics", UNECE 2013; Giessing, Tent, UNECE 2019: noise that is a function of the records in a cell, from a table of chances.
 * @source Asghar, Kaafar, "Averaging Attacks on Bounded Noise-based Disclosure Control Algorithms", PETS 2020: why small noise keyed by the set falls.
 * @source 个人信息保护法 §28: sensitive personal information only with strict protection; hence the finest places.
 */
export const RULES: DisclosureRules = {
  redactTo: 7,
  roundTo: 5,
  step: 0.035,
  noise: { least: 16, share: 0.05, most: 60 },
  near: { surely: 8, over: 32, drawnBy: 2 },
  restFrom: 500,
  finest: { S0: 'GRID', S1: 'GRID', S2: 'GRID', S3: 'COMMUNITY', S4: 'STREET' },
};
