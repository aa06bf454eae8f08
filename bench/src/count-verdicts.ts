import type { Sample } from './paced-load.js';

const MOST = 3;

/** @returns the verdicts met most often, `12 shed; 1 no answer`; `0` where there are no samples. */
export function countVerdicts(samples: readonly Pick<Sample, 'verdict'>[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of samples) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST).map(([verdict, count]) => `${count} ${verdict}`).join('; ') || '0';
}
