import type { Counters } from './settlement.js';

/**
 * How many of a rare thing this community owes, so that the district keeps to a share of all residents minted so far.
 * Chance alone would leave some districts without any; rounded up, even the smallest has one. Count each with `counters.next(kind)`.
 */
export function dueHere(counters: Counters, { kind, share }: { readonly kind: string; readonly share: number }): number {
  return Math.max(0, Math.ceil(counters.current('resident') * share) - counters.current(kind));
}
