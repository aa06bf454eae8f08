import { addDays, daysBetween, type GridEventKindValue, type GridEventStageValue } from '@linli/vocabulary';
import type { GridEvent } from '../model/grid-work.js';
import type { Address, Facility } from '../model/place.js';
import { derivePhotoKey } from './derive-photo-key.js';
import { GRID_EVENT_RULES } from './grid-event-kinds.js';
import type { GridDraft } from './grid-draft.js';
import { makeInstant } from './make-instant.js';
import type { Random } from './random.js';

/** Fourteen months of events, about forty a year in each grid. */
const REPORTED_DAYS = 425;
const EVENTS_PER_GRID_AND_DAY = 40 / 365;
const KINDS = (Object.entries(GRID_EVENT_RULES) as [GridEventKindValue, (typeof GRID_EVENT_RULES)[GridEventKindValue]][]).map(([kind, { weight }]) => [kind, weight] as const);

/** The events (网格事件) of each grid, oldest first: most are closed, some open, some of those past their deadline. */
export function makeGridEvents(draft: GridDraft): GridEvent[] {
  const { settlement, random } = draft;
  const { today } = settlement.options;
  return settlement.grids.flatMap(({ gridCode }) => {
    const place = { gridCode, addresses: settlement.addresses.filter((address) => address.gridCode === gridCode), facilities: settlement.facilities.filter((facility) => facility.gridCode === gridCode) };
    const days = Array.from({ length: random.count(EVENTS_PER_GRID_AND_DAY * REPORTED_DAYS) }, () => random.day(addDays(today, -REPORTED_DAYS), today)).sort();
    return days.map((day) => makeEvent(draft, place, day));
  });
}

interface EventPlace {
  readonly gridCode: string;
  readonly addresses: readonly Address[];
  readonly facilities: readonly Facility[];
}

function makeEvent({ random, counters, settlement }: GridDraft, { gridCode, addresses, facilities }: EventPlace, day: string): GridEvent {
  const kind = random.weighted(KINDS);
  const rule = GRID_EVENT_RULES[kind];
  const things = rule.facility === null ? [] : facilities.filter((facility) => facility.kind === rule.facility);
  const event = {
    eventNo: counters.next('grid-event'), gridCode, addressCode: things.length === 0 ? random.pick(addresses).addressCode : null, facilityNo: things.length > 0 ? random.pick(things).facilityNo : null, kind,
    reportedAt: makeInstant(random, { day, fromHour: 7, toHour: 20 }), deadlineDate: addDays(day, rule.days), responsibleDepartment: rule.department, ...courseOf(random, { day, days: rule.days, today: settlement.options.today }),
  };
  return { ...event, photoKey: derivePhotoKey(event) };
}

type EventCourse = Pick<GridEvent, 'stage' | 'resolvedDate' | 'closedDate' | 'satisfaction'>;

// Four in five are resolved in time, most others late, a few not at all; checked a day or two later and then closed.
function courseOf(random: Random, { day, days, today }: { readonly day: string; readonly days: number; readonly today: string }): EventCourse {
  const takes = random.weighted<'IN_TIME' | 'LATE' | 'NEVER'>([['IN_TIME', 80], ['LATE', 17], ['NEVER', 3]]);
  const resolvedDate = addDays(day, takes === 'IN_TIME' ? random.int(0, days) : random.int(days + 1, days * 4));
  if (takes === 'NEVER' || resolvedDate > today) return { stage: openStage(random, daysBetween(day, today)), resolvedDate: null, closedDate: null, satisfaction: null };
  const verifiedDate = addDays(resolvedDate, random.int(1, 2));
  const closedDate = addDays(verifiedDate, random.int(0, 3));
  if (closedDate > today) return { stage: verifiedDate > today ? 'RESOLVED' : 'VERIFIED', resolvedDate, closedDate: null, satisfaction: null };
  // Not really settled: it is open again.
  if (closedDate > addDays(today, -40) && random.chance(0.08)) return { stage: 'REOPENED', resolvedDate: null, closedDate: null, satisfaction: null };
  return { stage: 'CLOSED', resolvedDate, closedDate, satisfaction: random.weighted([[5, 46], [4, 32], [3, 14], [2, 5], [1, 3]]) };
}

function openStage(random: Random, days: number): GridEventStageValue {
  if (days === 0) return random.chance(0.7) ? 'REPORTED' : 'DISPATCHED';
  return days <= 1 && random.chance(0.6) ? 'DISPATCHED' : 'ACCEPTED';
}
