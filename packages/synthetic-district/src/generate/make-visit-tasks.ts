import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { VisitTask } from '../model/grid-work.js';
import type { Rental, Resident } from '../model/people.js';
import type { GridDraft } from './grid-draft.js';
import { makeFileVisits } from './make-file-visits.js';
import { openVisitTask, type VisitOrder } from './open-visit-task.js';

const NEWCOMER_DAYS = 120;
const RENTAL_CHECK_DAYS = 365;

/** The visits that departments ask the grids for: elders who live alone, newcomers, rented dwellings, and what the welfare and labour files call for. */
export function makeVisitTasks(draft: GridDraft): VisitTask[] {
  const orders: VisitOrder[] = [...elderVisits(draft), ...newcomerVisits(draft), ...draft.settlement.rentals.flatMap((rental) => rentalCheck(draft, rental)), ...makeFileVisits(draft)];
  return orders.map((order) => openVisitTask(draft, order));
}

// From 80 every month, from 70 every quarter.
function elderVisits({ living, random, settlement }: GridDraft): VisitOrder[] {
  const { today } = settlement.options;
  const personsAt = new Map<string | null, number>();
  for (const { livingAddressCode } of living) personsAt.set(livingAddressCode, (personsAt.get(livingAddressCode) ?? 0) + 1);
  return living.flatMap(({ residentNo, birthDate, gridCode, livingAddressCode, floating }) => {
    const age = ageOn(birthDate, today);
    if (age < 70 || personsAt.get(livingAddressCode) !== 1) return [];
    const every = age >= 80 ? 30 : 90;
    const latest = random.int(0, every - 1);
    return [4, 3, 2, 1, 0].map((back) => addDays(today, -latest - back * every)).filter((date) => date >= (floating?.arrivedDate ?? ''))
      .map((createdDate) => ({ kind: 'ELDER_VISIT' as const, requestedBy: 'CIVIL_AFFAIRS' as const, gridCode, residentNo, householdNo: null, createdDate, days: 20 }));
  });
}

// One task for a household, from its first newcomer; who moved his hukou here counts as one.
function newcomerVisits({ living, settlement, random }: GridDraft): VisitOrder[] {
  const { today } = settlement.options;
  const since = addDays(today, -NEWCOMER_DAYS);
  const movedIn = new Map<number, string>();
  for (const event of settlement.lifeEvents) if (event.kind === 'HUKOU' && event.event === 'MOVE_IN' && event.date >= since) movedIn.set(event.residentNo, event.date);
  const seen = new Set<number>();
  return living.flatMap(({ residentNo, householdNo, gridCode, floating, birthDate }: Resident) => {
    const arrived = floating?.arrivedDate ?? movedIn.get(residentNo) ?? '';
    const createdDate = addDays(arrived || since, random.int(0, 4));
    if (arrived < since || arrived < addYears(birthDate, 1) || createdDate > today || seen.has(householdNo)) return [];
    seen.add(householdNo);
    return [{ kind: 'NEWCOMER' as const, requestedBy: 'PUBLIC_SECURITY' as const, gridCode, residentNo: null, householdNo, createdDate, days: 10 }];
  });
}

// Some of the dwellings that nobody has checked for a year are planned for this month; one checked lately was.
function rentalCheck({ random, settlement }: GridDraft, { gridCode, tenantResidentNos, lastCheckDate, leaseFromDate }: Rental): VisitOrder[] {
  const { today } = settlement.options;
  const tenant = settlement.byNo(tenantResidentNos[0] ?? 0);
  if (!tenant) return [];
  const order = { kind: 'RENTAL_CHECK' as const, requestedBy: 'PUBLIC_SECURITY' as const, gridCode, residentNo: null, householdNo: tenant.householdNo, days: 30 };
  if (lastCheckDate !== null && lastCheckDate > addDays(today, -NEWCOMER_DAYS)) return [{ ...order, createdDate: addDays(lastCheckDate, -random.int(1, 20)), doneDate: lastCheckDate }];
  const isPlanned = random.chance(0.35) && leaseFromDate < addDays(today, -60) && (lastCheckDate ?? '') < addDays(today, -RENTAL_CHECK_DAYS);
  return isPlanned ? [{ ...order, createdDate: addDays(today, -random.int(0, 45)), doneDate: null }] : [];
}
