import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Facts } from './make-facts.js';
import type { WelfareFacts } from './make-welfare.js';

export type GridWorkFacts = Pick<Neighbourhood, 'gridWorkers' | 'duties' | 'gridEvents' | 'patrols' | 'logEntries' | 'visitTasks' | 'serviceItems' | 'serviceApplications' | 'mandates'> & { readonly conflicts: readonly Conflict[] };

export function makeGridWork(_facts: Facts & { readonly welfare: WelfareFacts }): GridWorkFacts {
  return { gridWorkers: [], duties: [], gridEvents: [], patrols: [], logEntries: [], visitTasks: [], serviceItems: [], serviceApplications: [], mandates: [], conflicts: [] };
}
