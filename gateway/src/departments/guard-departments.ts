import type { Department } from './department.js';
import { createObservedDepartment, type CallObserver } from './observed-department.js';
import { createResilientDepartment, RESILIENCE, type DepartmentState, type ResilienceOptions } from './resilient-department.js';
import { createSharingDepartment } from './sharing-department.js';

export interface GuardOptions {
  readonly resilience?: Partial<ResilienceOptions> | undefined;
  readonly observers?: readonly CallObserver[] | undefined;
  /** Told of each call to a department: how many fetches it carries. */
  readonly sent?: ((department: string, fetches: number) => void) | undefined;
}

/** Departments as operations ask them. */
export interface GuardedDepartments {
  readonly departments: readonly Department[];
  /** How they stand, by name. */
  states(): ReadonlyMap<string, DepartmentState>;
}

const MOST_PATIENCE_MS = 250;
const CALLS_IN_FLIGHT = 2;

/**
 * Stands before all departments: observed, then sharing, then resilient. Sharing is outside, so that what counts is calls: a call for twenty requests takes one place, and when it fails the department has
 * failed once, not twenty times. Its time limit begins when the first of those asked that share it (`askedAt`). Observing is outermost: a client waits for sharing as well.
 */
export function guardDepartments(departments: readonly Department[], { resilience = {}, observers = [], sent }: GuardOptions): GuardedDepartments {
  const resilient = departments.map((department) => createResilientDepartment(department, resilience));
  // Whoever waits for a call that others share must have most of his time left when it is made.
  const mostPatienceMs = Math.min(MOST_PATIENCE_MS, (resilience.timeoutMs ?? RESILIENCE.timeoutMs) / 10);
  return {
    departments: resilient.map((department, place) => createObservedDepartment(createSharingDepartment(department, { mostPatienceMs, inFlight: inFlightOf(departments[place]), sent }), observers)),
    states: () => new Map(resilient.map((department) => [department.name, department.state()])),
  };
}

// A function call costs nothing for being made by itself: what comes in one turn is asked in it.
function inFlightOf(department: Department | undefined): number {
  return department?.askTogether ? CALLS_IN_FLIGHT : Infinity;
}
