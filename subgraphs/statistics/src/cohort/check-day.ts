import { linliError } from '@linli/vocabulary';
import { dimensionOf, indicatorNamed, universeOf } from '../catalogue/catalogue.js';
import { leavesOf } from '../condition/condition.js';
import type { AskedCohort } from '../sets/asked-cohort.js';
import { placeDimension } from './place.js';

/** Checks that every register can say it of the day, before any is asked. @throws COHORT_NO_HISTORY that names the first that cannot. */
export function checkDay({ subject, where, dimensions, asOf }: AskedCohort, today: string): void {
  if (asOf > today) throw linliError('COHORT_NO_HISTORY', { subject: 'asOf', expected: `a day up to ${today}`, got: asOf });
  const universe = universeOf(subject);
  if (universe) checkSince(`${universe.department}.${universe.name}`, universe.since, { asOf, today });
  for (const { is } of leavesOf(where)) checkSince(is, indicatorNamed(is).since, { asOf, today });
  for (const name of dimensions) checkSince(name, dimensionOf(subject, placeDimension(name))?.since ?? null, { asOf, today });
}

function checkSince(name: string, since: string | null, { asOf, today }: { readonly asOf: string; readonly today: string }): void {
  if (since === null && asOf !== today) throw linliError('COHORT_NO_HISTORY', { subject: name, expected: `today, ${today}, because its register keeps no history of it`, got: asOf });
  if (since !== null && asOf < since) throw linliError('COHORT_NO_HISTORY', { subject: name, expected: `a day from ${since} on, which is its register's first`, got: asOf });
}
