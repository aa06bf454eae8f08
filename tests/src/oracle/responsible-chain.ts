import type { Duty } from '@linli/synthetic-district';
import { DUTY_KIND, GRID_WORKER_ROLE } from '@linli/vocabulary';
import { holdsOn } from './feed.js';
import { heldGrids } from './grid-map.js';
import type { TruthIndex } from './truth-index.js';
import { word } from './word.js';

/** Who is responsible for an address on a day, as the community holds it: for its building, then its grid, then its community (三包). */
export function responsibleChain(index: TruthIndex, addressCode: string, on: string) {
  const grids = heldGrids(index, addressCode);
  const buildingNo = index.addresses.get(addressCode)?.buildingNo;
  const duties = index.truth.duties.filter((duty) => holdsOn(duty, on));
  const ofBuilding = duties.filter((duty) => duty.level === 3 && duty.buildingNo === buildingNo);
  const ofGrid = duties.filter((duty) => duty.level === 2 && grids.includes(duty.gridCode));
  const ofCommunity = onceEach(duties.filter((duty) => duty.level === 1 && duty.gridCode.startsWith(addressCode.slice(0, 12))), grids);
  return [ofBuilding, ofGrid, ofCommunity].flatMap((level) => level.toSorted((one, other) => one.dutyNo - other.dutyNo).map((duty) => toLink(index, duty)));
}

// Who answers for the whole community has a row for each of its grids; one is told, that of the address's own grid if there is one.
function onceEach(duties: readonly Duty[], grids: readonly string[]): Duty[] {
  const told = new Map<string, Duty>();
  for (const duty of [...duties].sort((one, other) => one.dutyNo - other.dutyNo)) {
    const key = `${duty.workerNo} ${duty.kind}`;
    const before = told.get(key);
    if (!before || (grids.includes(duty.gridCode) && !grids.includes(before.gridCode))) told.set(key, duty);
  }
  return [...told.values()];
}

function toLink({ workers, buildings }: TruthIndex, { level, kind, workerNo, buildingNo }: Duty) {
  const worker = workers.get(workerNo);
  return {
    level,
    kind: word(DUTY_KIND, kind),
    building: buildingNo === null ? null : { buildingNo, name: buildings.get(buildingNo)?.name },
    worker: worker && { workerNo, name: worker.name, role: word(GRID_WORKER_ROLE, worker.role), phone: worker.phone },
  };
}
