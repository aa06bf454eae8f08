import type { RunningSubgraph } from '@linli/subgraph-kit';
import type { Department, DepartmentAnswer } from './department.js';

/** Asks a department that runs in this process: a function call, without HTTP or JSON. */
export function createInProcessDepartment(subgraph: Pick<RunningSubgraph, 'name' | 'execute' | 'close'>): Department {
  return { name: subgraph.name, ask: (request) => subgraph.execute(request) as Promise<DepartmentAnswer>, close: () => subgraph.close() };
}
