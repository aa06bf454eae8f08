import type { DutyKindValue } from '@linli/vocabulary';
import type { Duty, GridWorker } from '../model/grid-work.js';
import type { Building } from '../model/place.js';
import { laterOf } from './day-order.js';
import type { GridDraft } from './grid-draft.js';

const AREA_KINDS = ['ENVIRONMENT', 'ORDER', 'CONSTRUCTION', 'VISITING', 'FLOATING_POPULATION', 'MEDIATION'] as const;
const BUILDING_KINDS = ['VISITING', 'RENTAL', 'FLOATING_POPULATION'] as const;

/** Who is responsible for what (三包): the secretary and the policeman for the whole community, grid workers for their grid, the others for its buildings. */
export function makeDuties(draft: GridDraft): Duty[] {
  const duties: Duty[] = [];
  const leaders = [...draft.workersOf.values()].flat().filter(({ role }) => role === 'LEADER');
  for (const { gridCode } of draft.settlement.grids) {
    // One row for each grid, so that the chain of an address is found by its grid.
    leaders.forEach((leader, place) => duties.push(assign(draft, leader, { kind: place === 0 ? 'VISITING' : 'ORDER', level: 1, gridCode, buildingNo: null })));
    for (const worker of draft.workersOf.get(gridCode) ?? []) {
      if (worker.role !== 'GRID_WORKER') continue;
      for (const kind of AREA_KINDS) duties.push(assign(draft, worker, { kind, level: 2, gridCode, buildingNo: null }));
    }
  }
  const turns = new Map<string, number>();
  for (const building of draft.settlement.buildings) duties.push(...forBuilding(draft, building, turns));
  return duties;
}

// The coordinators of the grid take its buildings in turn.
function forBuilding(draft: GridDraft, { buildingNo, gridCode }: Building, turns: Map<string, number>): Duty[] {
  const able = (draft.workersOf.get(gridCode) ?? []).filter(({ role, toDate }) => toDate === null && role !== 'LEADER' && role !== 'GRID_WORKER');
  const turn = turns.get(gridCode) ?? 0;
  turns.set(gridCode, turn + 1);
  const worker = able[turn % Math.max(1, able.length)];
  return worker ? [assign(draft, worker, { kind: BUILDING_KINDS[turn % BUILDING_KINDS.length] ?? 'VISITING', level: 3, gridCode, buildingNo })] : [];
}

interface Assignment {
  readonly kind: DutyKindValue;
  readonly level: Duty['level'];
  readonly gridCode: string;
  readonly buildingNo: number | null;
}

function assign({ counters, settlement }: GridDraft, { workerNo, fromDate, toDate }: GridWorker, assignment: Assignment): Duty {
  const established = settlement.grids.find(({ gridCode }) => gridCode === assignment.gridCode)?.establishedDate ?? fromDate;
  return { dutyNo: counters.next('duty'), workerNo, ...assignment, fromDate: laterOf(fromDate, established), toDate };
}
