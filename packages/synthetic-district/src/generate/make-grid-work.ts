import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import { draftGridWork, type GridSources } from './grid-draft.js';
import { makeDuties } from './make-duties.js';
import { makeGridEvents } from './make-grid-events.js';
import { makeGridWorkers } from './make-grid-workers.js';
import { makeLogEntries } from './make-log-entries.js';
import { makePatrols } from './make-patrols.js';
import { makeServiceApplications } from './make-service-applications.js';
import { makeServiceItems } from './make-service-items.js';
import { makeVisitTasks } from './make-visit-tasks.js';

export type GridWorkFacts = Pick<Neighbourhood, 'gridWorkers' | 'duties' | 'gridEvents' | 'patrols' | 'logEntries' | 'visitTasks' | 'serviceItems' | 'serviceApplications' | 'mandates'> & { readonly conflicts: readonly Conflict[] };

/** What the community (街道社区) does in its grids and at its one-stop hall. */
export function makeGridWork(sources: GridSources): GridWorkFacts {
  const gridWorkers = makeGridWorkers(sources);
  const draft = draftGridWork(sources, gridWorkers);
  return {
    gridWorkers, duties: makeDuties(draft), gridEvents: makeGridEvents(draft), patrols: makePatrols(draft), logEntries: makeLogEntries(draft), visitTasks: makeVisitTasks(draft),
    serviceItems: makeServiceItems(sources.counters), ...makeServiceApplications(draft), conflicts: [],
  };
}
