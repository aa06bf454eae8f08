import type { ToldCohorts } from '../access-log/told-cohorts.js';
import type { CallReport } from './call-report.js';

/** What the gateway asks a department: one operation of a query plan. */
export interface DepartmentRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** The caller, signed for this department. */
  readonly callerToken: string;
  /** The case that the caller named. Not sent: a department reads what he may, whatever the case. */
  readonly caseNo?: string | null | undefined;
  /** When it was asked, on the clock of `performance.now()`: what waits to be asked with others waits on its own time. Not sent. */
  readonly askedAt?: number | undefined;
  /** Where to say how the department answered, for a client who wants to know. Not sent. */
  readonly report?: CallReport | null | undefined;
  /** Given up when this is aborted. Not sent. */
  readonly signal?: AbortSignal | undefined;
}

export interface DepartmentError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export interface DepartmentAnswer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly DepartmentError[] | undefined;
  /** `residents`: the residents of whom the answer tells, `counted`: whom it counts, for the access log. No client sees it. */
  readonly extensions?: { readonly residents?: readonly number[] | undefined; readonly counted?: ToldCohorts | undefined } | undefined;
}

/** Takes the answer to one of several requests, by its place among them. */
export type Deliver = (place: number, answer: DepartmentAnswer) => void;

/** A way to ask a department: a function call in one process, HTTP between several. */
export interface Department {
  readonly name: string;
  /** @throws whatever keeps it from answering; the gateway takes that for REGISTER_UNAVAILABLE. */
  ask(request: DepartmentRequest): Promise<DepartmentAnswer>;
  /**
   * Asks several in one call, each delivered as soon as it is there; where this is missing, each is asked by itself. The signal of the first is that of all.
   * @throws whatever keeps those from being answered that were not delivered.
   */
  askTogether?(requests: readonly DepartmentRequest[], deliver: Deliver): Promise<void>;
  close(): Promise<void>;
}
