import type { GridEvent } from '@linli/synthetic-district';
import { DEPARTMENT, DWELLING_USE, FACILITY_KIND, GRID_EVENT_KIND, GRID_EVENT_STAGE, GRID_WORKER_ROLE } from '@linli/vocabulary';
import { holdsOn } from './feed.js';
import type { FloatingStays } from './floating-stays.js';
import { heldBirthDate, heldStatus, isHeldAsLiving } from './household-book.js';
import type { Population } from './population.js';
import { newestFirst, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { word } from './word.js';

const SETTLED: ReadonlySet<string> = new Set(['RESOLVED', 'VERIFIED', 'CLOSED']);

interface ResidentsAsked {
  readonly filter: { readonly status: string; readonly livesAlone: boolean; readonly bornUpTo: string };
}

interface EventsAsked {
  readonly filter: { readonly kinds: readonly string[]; readonly overdueOn: string };
}

/** A grid as the community holds it, with who lives in it by public security. */
export function openGrids(index: TruthIndex, links: Links, population: Population): (gridCode: string) => Facts {
  const { truth, grids } = index;
  const residents = groupBy(truth.residents, ({ gridCode }) => gridCode);
  const isListed = ({ filter }: ResidentsAsked) => ({ residentNo }: { readonly residentNo: number }): boolean =>
    heldStatus(index, residentNo).value === filter.status && population.livesAlone(residentNo) === filter.livesAlone && heldBirthDate(index, residentNo) <= filter.bornUpTo;
  return (gridCode) => ({
    gridCode, name: grids.get(gridCode)?.name, addressCount: () => addressCount(index, gridCode), households: () => ({ totalCount: standingHouseholds(index, gridCode) }),
    workers: ({ activeOn }: { readonly activeOn: string }) => truth.gridWorkers.filter((worker) => worker.gridCode === gridCode && holdsOn(worker, activeOn)).sort((one, other) => one.workerNo - other.workerNo)
      .map((worker) => ({ ...worker, role: word(GRID_WORKER_ROLE, worker.role) })),
    residents: (asked: ResidentsAsked) => toPage((residents.get(gridCode) ?? []).filter(isListed(asked)).sort((one, other) => one.residentNo - other.residentNo).map(({ residentNo }) => links.resident(residentNo))),
    events: ({ filter }: EventsAsked) => toPage(newestFirst(truth.gridEvents, ({ reportedAt }) => reportedAt, ({ eventNo }) => eventNo)
      .filter((event) => event.gridCode === gridCode && filter.kinds.includes(event.kind) && isOverdue(event, filter.overdueOn)).map((event) => toEvent(event, { index, links }))),
  });
}

/** An address with the households that are registered at it. */
export function openAddresses(index: TruthIndex, links: Links, stays: FloatingStays): (addressCode: string) => Facts {
  const households = groupBy(index.truth.households, ({ addressCode }) => addressCode);
  return (addressCode) => {
    const address = index.addresses.get(addressCode);
    if (!address) throw new Error('address: expected one of the district, but got none');
    return {
      addressCode, text: address.text, use: word(DWELLING_USE, address.use), rental: () => stays.leaseAt(addressCode),
      households: () => ({ nodes: (households.get(addressCode) ?? []).toSorted((one, other) => one.householdNo - other.householdNo).map(({ householdNo }) => links.household(householdNo)) }),
    };
  };
}

/** A list that is short enough to come whole. Its cursor is opaque: that there is one is all that can be known. */
export function toPage(nodes: readonly unknown[]): Facts {
  return { nodes, pageInfo: { hasNextPage: false, endCursor: nodes.length === 0 ? null : (expect.any(String) as unknown) } };
}

// What was put right after the deadline, but by that day, is overdue no more.
function isOverdue({ deadlineDate, stage, resolvedDate }: GridEvent, day: string): boolean {
  return deadlineDate < day && (!SETTLED.has(stage) || (resolvedDate ?? '') > day);
}

function toEvent(event: GridEvent, { index: { truth }, links }: { readonly index: TruthIndex; readonly links: Links }): Facts {
  const facility = truth.facilities.find(({ facilityNo }) => facilityNo === event.facilityNo);
  return {
    ...event, kind: word(GRID_EVENT_KIND, event.kind), stage: word(GRID_EVENT_STAGE, event.stage), isOpen: !SETTLED.has(event.stage), responsibleDepartment: word(DEPARTMENT, event.responsibleDepartment),
    facility: facility ? { ...facility, kind: word(FACILITY_KIND, facility.kind) } : null, address: () => links.address(event.addressCode),
  };
}

function addressCount({ truth }: TruthIndex, gridCode: string): number {
  const missing = new Set(truth.conflicts.flatMap((conflict) => (conflict.kind === 'ADDRESS_WITHOUT_GRID' ? conflict.addressCode : [])));
  const another = truth.conflicts.filter((conflict) => conflict.kind === 'ADDRESS_IN_TWO_GRIDS' && conflict.otherGridCode === gridCode);
  return truth.addresses.filter((address) => address.gridCode === gridCode && !missing.has(address.addressCode)).length + another.length;
}

// A book whose last line a late death has left open still stands.
function standingHouseholds(index: TruthIndex, gridCode: string): number {
  const registered = index.truth.households.filter(({ addressCode }) => index.addresses.get(addressCode)?.gridCode === gridCode);
  return registered.filter(({ cancelledDate, members }) => cancelledDate === null || members.some(({ residentNo }) => index.residents.get(residentNo)?.status === 'DECEASED' && isHeldAsLiving(index, residentNo))).length;
}
