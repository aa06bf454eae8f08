import type { RegisterWriter } from '@linli/subgraph-kit';
import { disguiseNo, type Conflict, type Neighbourhood, type Resident } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
import { ResidenceRecord } from '../residence/residence.record.js';
import { stamp } from './stamp.js';

/** A round of visits to every dwelling takes half a year. */
const ROUND_DAYS = 180;

type StaleAddress = Extract<Conflict, { kind: 'ADDRESS_STALE' }>;

interface Mistakes {
  readonly staleAddresses: ReadonlyMap<number, StaleAddress>;
  readonly lapsedPermits: ReadonlySet<number>;
  /** Numbers minted by mistake: nobody opens the door under them. */
  readonly duplicates: ReadonlySet<number>;
}

/** Writes where visits last found the living, each under the address that the register still holds. */
export function putResidences({ residents, conflicts, options }: Neighbourhood, writer: RegisterWriter): void {
  const mistakes = indexMistakes(conflicts);
  for (const resident of residents) {
    const { residentNo, livingAddressCode, gridCode } = resident;
    if (livingAddressCode === null || mistakes.duplicates.has(residentNo)) continue;
    const stale = mistakes.staleAddresses.get(residentNo);
    writer.put(ResidenceRecord, {
      lineNo: residentNo,
      residentNo,
      gridCode,
      addressCode: stale?.heldAddressCode ?? livingAddressCode,
      verifiedDate: stale ? addDays(stale.since, -daysBeforeVisit(residentNo)) : verifiedDate(resident, options.today),
      isCountedAsResident: isPermitted(resident, options.today) || mistakes.lapsedPermits.has(residentNo),
      ...stamp(options),
    });
  }
}

function indexMistakes(conflicts: readonly Conflict[]): Mistakes {
  const staleAddresses = new Map<number, StaleAddress>();
  const lapsedPermits = new Set<number>();
  const duplicates = new Set<number>();
  for (const conflict of conflicts) {
    if (conflict.kind === 'ADDRESS_STALE') staleAddresses.set(conflict.residentNo, conflict);
    if (conflict.kind === 'PERMIT_LAPSED') lapsedPermits.add(conflict.residentNo);
    if (conflict.kind === 'TWO_IDS_ONE_PERSON') duplicates.add(conflict.otherResidentNo);
  }
  return { staleAddresses, lapsedPermits, duplicates };
}

// Within the last round, but not before he was there to be found.
function verifiedDate({ residentNo, birthDate, floating }: Resident, today: string): string {
  const days = [addDays(today, -daysBeforeVisit(residentNo)), birthDate, floating?.arrivedDate ?? birthDate].sort();
  return days.at(-1) ?? today;
}

// Spread over all days of the round; disguised, because the graph shows the day and must not show whose number led to it.
function daysBeforeVisit(residentNo: number): number {
  return 1 + (disguiseNo(residentNo, { kind: 'address-visit', below: 100_000_000 }) % ROUND_DAYS);
}

function isPermitted({ floating }: Resident, today: string): boolean {
  return floating === null || (floating.permit !== null && floating.permit.endorsedUntilDate >= today);
}
