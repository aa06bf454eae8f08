import { addDays, addYears, ageOn, type GridWorkerRoleValue, type OccupationStatusValue } from '@linli/vocabulary';
import type { GridWorker } from '../model/grid-work.js';
import type { Resident } from '../model/people.js';
import type { Grid } from '../model/place.js';
import { laterOf } from './day-order.js';
import { listPersons } from './list-persons.js';
import type { Facts } from './facts.js';
import { makeName, makeSurname } from './names.js';

const RESIDENT_SHARE = 0.6;
const FORMER_SHARE = 0.4;
const OTHER_ROLES = ['INFORMATION_OFFICER', 'MEDIATOR', 'COORDINATOR'] as const;

// Their office or their school takes all of their time.
const ENGAGED: ReadonlySet<OccupationStatusValue> = new Set(['CIVIL_SERVANT', 'STUDENT', 'IN_MILITARY']);

/** Those who work in the grids: two or three each, some predecessors, and in the first grid the community's secretary and its policeman, who are responsible for all. */
export function makeGridWorkers(facts: Facts): GridWorker[] {
  const { settlement, random } = facts;
  const { today } = settlement.options;
  const able = listPersons(settlement).filter(({ status, birthDate, floating, occupation }) => status === 'NORMAL' && !floating && !ENGAGED.has(occupation) && ageOn(birthDate, today) >= 24 && ageOn(birthDate, today) < 58);
  const workers: GridWorker[] = [];
  const hire = (role: GridWorkerRoleValue, grid: Grid, term: Term): void => void workers.push(makeWorker(facts, { role, grid, term, resident: takeResident(facts, able) }));
  settlement.grids.forEach((grid, place) => {
    const begins = random.day(laterOf(grid.establishedDate, addYears(today, -4)), addYears(today, -2));
    if (place === 0) for (let leader = 0; leader < 2; leader++) hire('LEADER', grid, { fromDate: begins, toDate: null });
    const handedOverDate = random.chance(FORMER_SHARE) ? random.day(addDays(begins, 300), addDays(today, -60)) : null;
    if (handedOverDate !== null) hire('GRID_WORKER', grid, { fromDate: begins, toDate: handedOverDate });
    hire('GRID_WORKER', grid, { fromDate: handedOverDate ?? begins, toDate: null });
    hire(random.pick(OTHER_ROLES), grid, { fromDate: begins, toDate: null });
    if (random.chance(0.5)) hire(random.pick(OTHER_ROLES), grid, { fromDate: random.day(begins, addDays(today, -60)), toDate: null });
  });
  return workers;
}

interface Term {
  readonly fromDate: string;
  readonly toDate: string | null;
}

// Each resident has one such post at most.
function takeResident({ random }: Facts, able: Resident[]): Resident | null {
  if (able.length === 0 || !random.chance(RESIDENT_SHARE)) return null;
  return able.splice(random.int(0, able.length - 1), 1)[0] ?? null;
}

function makeWorker({ random, counters }: Facts, { role, grid, term, resident }: { readonly role: GridWorkerRoleValue; readonly grid: Grid; readonly term: Term; readonly resident: Resident | null }): GridWorker {
  const workerNo = counters.next('grid-worker');
  const sex = random.chance(0.4) ? 'MALE' : 'FEMALE';
  return {
    workerNo, gridCode: grid.gridCode, residentNo: resident?.residentNo ?? null, name: resident?.name ?? makeName(random, { surname: makeSurname(random), sex, birthYear: 1988, nationality: 'HAN' }), role,
    // Unassigned numbers, above those that residents are given.
    phone: resident?.phone ?? `100${String(90_000_000 + workerNo)}`, ...term,
  };
}
