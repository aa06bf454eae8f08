import type { Neighbourhood } from '@linli/synthetic-district';
import { addYears, ageOn } from '@linli/vocabulary';

type Resident = Neighbourhood['residents'][number];

/** Of what the examples ask of a grid. */
const HAZARDS: ReadonlySet<string> = new Set(['RAMP', 'DOOR_ACCESS', 'FIRE_HAZARD']);

/**
 * The resident whom personas are compared over and whose own questions are asked, chosen so that much is known of him: a pensioner who lives here, before others one whose household is supported, whom somebody is to
 * visit, who has applied for something; among equals who stands in most of the departments' lists. He lives in a grid of which its worker has something to ask, where there is one.
 */
export function exampleSubject(neighbourhood: Neighbourhood): Resident | undefined {
  const { residents, options: { today } } = neighbourhood;
  const adults = residents.filter(({ status, birthDate }) => status === 'NORMAL' && ageOn(birthDate, today) >= 18);
  const busy = busyGrids(neighbourhood);
  const there = adults.filter(({ gridCode }) => busy.has(gridCode));
  const weightOf = weigh(neighbourhood);
  return (there.length > 0 ? there : adults).map((resident) => ({ resident, weight: weightOf(resident) })).toSorted((one, other) => other.weight - one.weight)[0]?.resident;
}

/** The grids with a hazard past its deadline in somebody's dwelling, and with somebody of 80 or over who lives alone. */
function busyGrids({ residents, gridEvents, options: { today } }: Neighbourhood): ReadonlySet<string> {
  const overdue = new Set(gridEvents.filter(({ kind, addressCode, deadlineDate, resolvedDate }) => HAZARDS.has(kind) && addressCode !== null && resolvedDate === null && deadlineDate < today).map(({ gridCode }) => gridCode));
  const living = residents.filter(({ status }) => status === 'NORMAL');
  const sizes = new Map<number, number>();
  for (const { householdNo } of living) sizes.set(householdNo, (sizes.get(householdNo) ?? 0) + 1);
  const bornUpTo = addYears(today, -80);
  return new Set(living.filter(({ gridCode, householdNo, birthDate }) => overdue.has(gridCode) && sizes.get(householdNo) === 1 && birthDate <= bornUpTo).map(({ gridCode }) => gridCode));
}

function weigh({ assistanceCases, pensions, visitTasks, serviceApplications, elderCares, healthRecords, chronicFollowUps, familySubsidies, disabilities, disputes }: Neighbourhood): (resident: Resident) => number {
  const applicants = new Set(serviceApplications.map(({ applicantResidentNo }) => applicantResidentNo));
  const supported = new Set(assistanceCases.filter(({ decision, hasHouseholdMandate }) => decision === 'APPROVED' && hasHouseholdMandate).map(({ householdNo }) => householdNo));
  const [paid, visited] = [pensions.filter(({ status }) => status === 'ACTIVE'), visitTasks.filter(({ status }) => status === 'OPEN')].map(numbersIn) as [Set<number>, Set<number>];
  const others = [elderCares, healthRecords, chronicFollowUps, familySubsidies, disabilities, disputes.flatMap(({ parties }) => parties)].map(numbersIn);
  return ({ residentNo, householdNo }) => {
    const first = [paid.has(residentNo), supported.has(householdNo), visited.has(residentNo), applicants.has(residentNo)].reduce((sum, is, place) => sum + (is ? 8 >> place : 0), 0);
    return first * (others.length + 1) + others.filter((numbers) => numbers.has(residentNo)).length;
  };
}

function numbersIn(rows: readonly { readonly residentNo: number | null }[]): Set<number> {
  return new Set(rows.flatMap(({ residentNo }) => residentNo ?? []));
}
