import type { Neighbourhood } from '@linli/synthetic-district';
import { addDays, addYears } from '@linli/vocabulary';
import { exampleLeak } from './example-leak.js';

/** Cases for the examples about disputes and lists, and the days and bounds that those lists are narrowed by. */
export function exampleCases(neighbourhood: Neighbourhood): Readonly<Record<string, unknown>> {
  const { today } = neighbourhood.options;
  return {
    disputeCaseNo: exampleLeak(neighbourhood)?.caseNo ?? null,
    newbornUpTo: addDays(today, -31),
    elderlyBornUpTo: addYears(today, -65),
    lastQuarterEnd: endOfQuarterBefore(today),
    smallest: 250,
    largest: 300,
  };
}

function endOfQuarterBefore(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const firstMonth = month - ((month - 1) % 3);
  return addDays(`${year}-${String(firstMonth).padStart(2, '0')}-01`, -1);
}
