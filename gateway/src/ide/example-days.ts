import type { Neighbourhood } from '@linli/synthetic-district';
import { addDays, addYears } from '@linli/vocabulary';

/** Days for the examples, counted from the day on which the district is looked at. */
export function exampleDays({ options: { today } }: Neighbourhood): Readonly<Record<string, string>> {
  return {
    on: today,
    // Midnight of New Year in China.
    fromAt: `${Number(today.slice(0, 4)) - 1}-12-31T16:00:00Z`,
    since: addYears(today, -1),
    visitedSince: addDays(today, -30),
    arrivedSince: addDays(today, -90),
    bornUpTo: addYears(today, -80),
  };
}
