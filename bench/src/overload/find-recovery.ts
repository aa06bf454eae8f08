import type { Sample } from '../paced-load.js';

const WELL_MS = 1_000;

/** @returns when the first second began in which all was answered, milliseconds as in `at`; Infinity where there was none. */
export function findRecovery(after: readonly Pick<Sample, 'at' | 'verdict'>[]): number {
  const unwell = after.filter(({ verdict }) => verdict !== 'ok').map(({ at }) => at).sort((one, other) => one - other);
  const begins = [0, ...unwell];
  const ends = [...unwell, after.reduce((last, { at }) => Math.max(last, at), 0)];
  return begins.find((begin, place) => (ends[place] ?? begin) - begin >= WELL_MS) ?? Infinity;
}
