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
  /** Entity fetches that are alike may share a call: operations of one caller in one case, with the same fields on record; null for one that shares with nobody. Not sent. */
  readonly likeness?: string | null | undefined;
  /** When it was asked, on the clock of `performance.now()`: what waits to share a call waits on its own time. Not sent. */
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

/** A way to ask a department: a function call in one process, HTTP between several. */
export interface Department {
  readonly name: string;
  /** @throws whatever keeps it from answering; the gateway takes that for REGISTER_UNAVAILABLE. */
  ask(request: DepartmentRequest): Promise<DepartmentAnswer>;
  close(): Promise<void>;
}
