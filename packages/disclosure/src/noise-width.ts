import type { DisclosureRules } from './rules.js';

/** The standard deviation of the noise on a count of this size, in persons. */
export function noiseWidth(size: number, { noise }: DisclosureRules): number {
  return Math.min(noise.most, Math.max(noise.least, noise.share * size));
}
