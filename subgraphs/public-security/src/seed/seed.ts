import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { ResidentRecord } from '../resident/resident.record.js';
import { indexMistakes, isDeathLate, type Mistakes } from './mistakes.js';
import { putFloating } from './put-floating.js';
import { putHouseholds } from './put-households.js';
import { putHukouEvents } from './put-hukou-events.js';
import { putRentals } from './put-rentals.js';
import { toResidentRow } from './to-resident-row.js';

/** Writes one community as the population register holds it: the truth, but for its known mistakes. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const mistakes = indexMistakes(neighbourhood);
  putResidents(writer, { neighbourhood, mistakes });
  putHouseholds(writer, { neighbourhood, mistakes });
  putHukouEvents(writer, { neighbourhood, mistakes });
  putFloating(writer, neighbourhood);
  putRentals(writer, neighbourhood);
}

function putResidents(writer: RegisterWriter, { neighbourhood, mistakes }: { readonly neighbourhood: Neighbourhood; readonly mistakes: Mistakes }): void {
  const { residents, options } = neighbourhood;
  // The register counts as alive whom it does not know to be dead.
  const isLiving = residents.map(({ residentNo, status }) => status === 'NORMAL' || isDeathLate(mistakes, residentNo));
  const livingOf = new Map<number, number>();
  residents.forEach(({ householdNo }, place) => {
    if (isLiving[place]) livingOf.set(householdNo, (livingOf.get(householdNo) ?? 0) + 1);
  });
  residents.forEach((resident, place) => {
    const livesAlone = isLiving[place] === true && livingOf.get(resident.householdNo) === 1;
    writer.put(ResidentRecord, toResidentRow(resident, { today: options.today, livesAlone, mistakes: mistakes.ofResident.get(resident.residentNo) ?? [] }));
  });
}
