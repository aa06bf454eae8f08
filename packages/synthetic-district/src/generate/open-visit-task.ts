import { addDays, type DepartmentValue, type VisitTaskKindValue } from '@linli/vocabulary';
import type { VisitTask } from '../model/grid-work.js';
import { laterOf } from './day-order.js';
import type { GridDraft } from './grid-draft.js';

export interface VisitOrder {
  readonly kind: VisitTaskKindValue;
  readonly requestedBy: DepartmentValue;
  readonly gridCode: string;
  readonly residentNo: number | null;
  readonly householdNo: number | null;
  readonly createdDate: string;
  /** Days until it is due. */
  readonly days: number;
  /** When the visit is known to have been made, null when it is known to be still to make; absent when chance decides. */
  readonly doneDate?: string | null;
}

/** Opens a task for a visit, and lets it be done by today or not. */
export function openVisitTask({ random, counters, settlement }: GridDraft, { days, doneDate, ...order }: VisitOrder): VisitTask {
  const { today } = settlement.options;
  const dueDate = addDays(order.createdDate, days);
  const base = { taskNo: counters.next('visit-task'), ...order, dueDate };
  if (doneDate === null) return { ...base, status: 'OPEN', doneDate };
  if (doneDate !== undefined) return { ...base, status: 'DONE', doneDate: laterOf(doneDate, order.createdDate) };
  const visitedDate = addDays(order.createdDate, random.int(1, days));
  if (visitedDate <= today && random.chance(0.82)) return { ...base, status: 'DONE', doneDate: visitedDate };
  return { ...base, status: dueDate < today && random.chance(0.1) ? 'CANCELLED' : 'OPEN', doneDate: null };
}
