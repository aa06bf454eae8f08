import { sealId } from '@linli/subgraph-kit';
import type { ElderCare, Resident } from '@linli/synthetic-district';
import { addYears, CARE_SERVICE_STATUS } from '@linli/vocabulary';
import { holdsOn, lastKnownDay } from './feed.js';
import { heldBirthDate, heldStatus, householdOf, isHeldAsLiving, linesOf } from './household-book.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { word } from './word.js';

interface Where {
  readonly gridCodePrefix: string;
  readonly elderlyBornUpTo: string;
  readonly on: string;
  readonly lastQuarterEnd: string;
}

/** Everybody of that age in the community's books, those who have died or left included, with his book and his care on both days. */
export function elderlyResidents(index: TruthIndex, { gridCodePrefix, elderlyBornUpTo, on, lastQuarterEnd }: Where) {
  const cares = heldCares(index);
  const alone = livingAlone(index);
  // A year alone stands before any day of it, so that the year's people are on the list.
  const elderly = index.truth.residents.filter(({ gridCode, residentNo }) => gridCode.startsWith(gridCodePrefix) && heldBirthDate(index, residentNo) <= elderlyBornUpTo);
  return elderly.toSorted((one, other) => one.residentNo - other.residentNo).map(({ residentNo }) => {
    const [now, before] = [careOn(cares.get(residentNo), on), careOn(cares.get(residentNo), lastQuarterEnd)];
    return {
      id: sealId('resident', residentNo), birthDate: heldBirthDate(index, residentNo), status: heldStatus(index, residentNo), livesAlone: alone.has(residentNo),
      household: { members: linesOf(index, householdOf(index, residentNo)).map((line) => ({ fromDate: line.fromDate, toDate: line.toDate, resident: { id: sealId('resident', line.residentNo) } })) },
      welfare: { now: now && { careNo: now.careNo, status: word(CARE_SERVICE_STATUS, now.status) }, before: before && { careNo: before.careNo } },
    };
  });
}

/** How many of 65 and over lived alone without a care service on a day, counted from who was there and alive by the population register, not from its books' lines. */
export function countAloneWithoutCare(index: TruthIndex, gridCodePrefix: string, day: string): number {
  const cares = heldCares(index);
  const present = index.truth.residents.filter((resident) => wasPresent(index, resident, day));
  const households = groupBy(present, ({ householdNo }) => householdNo);
  return present.filter(({ residentNo, gridCode, householdNo }) => gridCode.startsWith(gridCodePrefix) && households.get(householdNo)?.length === 1 &&
    heldBirthDate(index, residentNo) <= addYears(day, -65) && !careOn(cares.get(residentNo), day)).length;
}

// A book has lines from the day on which it was opened; who died or moved out on a day is gone on it.
function wasPresent(index: TruthIndex, { residentNo, birthDate, deathDate, status }: Resident, day: string): boolean {
  if (birthDate > day || householdOf(index, residentNo).establishedDate > day) return false;
  if (isHeldAsLiving(index, residentNo)) return true;
  const end = status === 'DECEASED' ? deathDate : departureOf(index, residentNo);
  return end !== null && end > day;
}

function departureOf({ truth }: TruthIndex, residentNo: number): string | null {
  return truth.lifeEvents.find((event) => event.kind === 'HUKOU' && event.event === 'MOVE_OUT' && event.residentNo === residentNo)?.date ?? null;
}

function livingAlone(index: TruthIndex): ReadonlySet<number> {
  const living = groupBy(index.truth.residents.filter(({ residentNo }) => isHeldAsLiving(index, residentNo)), ({ householdNo }) => householdNo);
  return new Set([...living.values()].flatMap((members) => (members.length === 1 ? members.map(({ residentNo }) => residentNo) : [])));
}

// Civil affairs is a day behind: a service that ended today still runs.
function heldCares({ truth, today }: TruthIndex): ReadonlyMap<number, readonly ElderCare[]> {
  const known = lastKnownDay('civil-affairs', today);
  const held = truth.elderCares.filter(({ fromDate }) => fromDate <= known).map((care) => (care.toDate !== null && care.toDate > known ? { ...care, toDate: null, status: 'ACTIVE' as const } : care));
  return groupBy(held, ({ residentNo }) => residentNo);
}

function careOn(cares: readonly ElderCare[] | undefined, day: string): ElderCare | null {
  return cares?.filter((care) => holdsOn(care, day)).toSorted((one, other) => other.fromDate.localeCompare(one.fromDate))[0] ?? null;
}
