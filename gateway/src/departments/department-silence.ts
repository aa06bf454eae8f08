/** How a department's call ended. `full`: it was not made, for as many were under way or waiting as may be. */
export type CallOutcome = 'answered' | 'failed' | 'open' | 'timed-out' | 'full';

interface SilenceFacts {
  readonly outcome: Exclude<CallOutcome, 'answered'>;
  /** Whether another attempt may find it better: the connection failed, or what stands before the department said so. */
  readonly isTransient?: boolean;
  readonly cause?: unknown;
}

/** A department did not answer. What it says is for those who run the gateway; a client is told REGISTER_UNAVAILABLE. */
export class DepartmentSilence extends Error {
  readonly outcome: Exclude<CallOutcome, 'answered'>;
  readonly isTransient: boolean;

  constructor(department: string, { outcome, isTransient = false, cause }: SilenceFacts) {
    super(`${department}: expected the department to answer, but got no answer (${outcome})`, { cause });
    this.outcome = outcome;
    this.isTransient = isTransient;
  }
}

/** How a call ended that was rejected with this. */
export function outcomeOf(error: unknown): CallOutcome {
  return error instanceof DepartmentSilence ? error.outcome : 'failed';
}
