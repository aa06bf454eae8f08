import type { Cohort } from './cohort-question.js';
import type { CohortTruth } from './cohort-truth.js';

/** Whom a cohort means on a day: the numbers of its subject, each looked at by itself. */
export function membersOf(truth: CohortTruth, { of, isMeant }: Pick<Cohort, 'of' | 'isMeant'>, day: string): ReadonlySet<number> {
  return new Set(truth.numbersOf(of).filter((number) => isMeant(truth, number, day)));
}
