import type { Disclosure } from './disclosure.js';

/** Counts up to this are not shown. @source NHS Digital, disclosure control procedure for hospital episode statistics: cells of 1 to 7 are suppressed, others rounded to the nearest 5 */
const MOST_HIDDEN = 7;
const ROUNDED_TO = 5;

/** Small counts left out, the others rounded. */
export const redactedCounts: Disclosure = { show: (_question, cells) => Promise.resolve(cells.map(({ set }) => shown(set.size))) };

function shown(size: number): number | null {
  return size <= MOST_HIDDEN ? null : Math.round(size / ROUNDED_TO) * ROUNDED_TO;
}
