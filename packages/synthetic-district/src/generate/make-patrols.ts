import { addDays, type PatrolFindingValue } from '@linli/vocabulary';
import type { Patrol } from '../model/grid-work.js';
import { type GridDraft, workerOn } from './grid-draft.js';
import { instantAt } from './make-instant.js';

const DAYS = 30;
const FINDINGS: readonly (readonly [PatrolFindingValue, number])[] = [['NOTHING', 68], ['WASTE', 14], ['DAMAGE', 10], ['HAZARD', 8]];

/** The daily rounds (巡查) of the last thirty days: of the worker, not of anybody he meets. */
export function makePatrols(draft: GridDraft): Patrol[] {
  const { settlement, random, counters } = draft;
  const patrols: Patrol[] = [];
  for (let back = DAYS - 1; back >= 0; back--) {
    const day = addDays(settlement.options.today, -back);
    for (const { gridCode } of settlement.grids) {
      const worker = workerOn(draft, { gridCode, day });
      if (!worker) continue;
      const start = random.int(8 * 60, 16 * 60);
      const first = random.weighted(FINDINGS);
      const second = first !== 'NOTHING' && random.chance(0.2) ? random.weighted(FINDINGS) : 'NOTHING';
      patrols.push({
        patrolNo: counters.next('patrol'), workerNo: worker.workerNo, gridCode, startedAt: instantAt(day, start), endedAt: instantAt(day, start + random.int(40, 150)), findings: second === 'NOTHING' || second === first ? [first] : [first, second],
      });
    }
  }
  return patrols;
}
