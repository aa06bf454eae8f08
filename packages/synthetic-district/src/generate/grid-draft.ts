import { ageOn } from '@linli/vocabulary';
import type { GridWorker } from '../model/grid-work.js';
import type { Household, Resident } from '../model/people.js';
import { listPersons } from './list-persons.js';
import type { Facts } from './facts.js';
import type { WelfareFacts } from './make-welfare.js';
import type { WorkFacts } from './make-work.js';

export interface GridSources extends Facts {
  readonly welfare: Pick<WelfareFacts, 'assistanceCases' | 'childWelfares' | 'disabilities'>;
  readonly work: Pick<WorkFacts, 'unemploymentRegistrations'>;
}

/** What the makers of the grid's work look things up in. */
export interface GridDraft extends GridSources {
  /** Everybody who lives here today. */
  readonly living: readonly Resident[];
  readonly adults: readonly Resident[];
  readonly householdsOf: ReadonlyMap<string, readonly Household[]>;
  /** Workers of each grid, the former ones first. */
  readonly workersOf: ReadonlyMap<string, readonly GridWorker[]>;
}

/** Indexes a community once for the work in its grids. */
export function draftGridWork(sources: GridSources, workers: readonly GridWorker[]): GridDraft {
  const { settlement } = sources;
  const living = listPersons(settlement).filter(({ status }) => status === 'NORMAL');
  const gridOf = new Map(living.map(({ householdNo, gridCode }) => [householdNo, gridCode]));
  return {
    ...sources, living, adults: living.filter(({ birthDate }) => ageOn(birthDate, settlement.options.today) >= 18),
    householdsOf: groupBy(settlement.households.filter(({ cancelledDate }) => cancelledDate === null), ({ householdNo }) => gridOf.get(householdNo) ?? ''), workersOf: groupBy(workers, ({ gridCode }) => gridCode),
  };
}

/** The worker of a grid who was in service on that day; any who does the daily rounds. */
export function workerOn({ workersOf, random }: GridDraft, { gridCode, day }: { readonly gridCode: string; readonly day: string }): GridWorker | null {
  const serving = (workersOf.get(gridCode) ?? []).filter(({ role, fromDate, toDate }) => role !== 'LEADER' && fromDate <= day && (toDate === null || toDate > day));
  return serving.length === 0 ? null : random.pick(serving);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
