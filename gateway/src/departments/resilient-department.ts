import { BrokenCircuitError, bulkhead, BulkheadRejectedError, circuitBreaker, CircuitState, CountBreaker, handleWhen, TaskCancelledError, type BulkheadPolicy, type CircuitBreakerPolicy } from 'cockatiel';
import { setTimeout as wait } from 'node:timers/promises';
import { Deadline } from './deadline.js';
import { DepartmentSilence } from './department-silence.js';
import type { Deliver, Department, DepartmentRequest } from './department.js';
import { isReading } from './is-reading.js';
import { RetryBudget } from './retry-budget.js';
import type { TogetherDepartment } from './sharing-department.js';

export interface ResilienceOptions {
  /** How long a request may wait for a department, milliseconds, from when it asked: waiting for its turn and a retry are within it. */
  readonly timeoutMs: number;
  /** How many calls may be under way at a department. */
  readonly calls: number;
  /** How many may wait for their turn; what comes beyond is told at once that it is not answered. */
  readonly waiting: number;
  /** Retries as a share of calls, 0 for none. Only reads are asked again, and only where the connection failed. */
  readonly retryShare: number;
  /** How long a department that fails is left alone before one call tries it, milliseconds. */
  readonly openMs: number;
}

/** The longest that a call which tries a department may take, milliseconds: until it ends, no other tries. With `openMs` it is how soon a department that is well again is seen: under 5 seconds. */
const TRIAL_MS = 3_000;

/** What holds where nothing else is said. The time limit is long enough for a thread that has too much to do: slow is not silent. */
export const RESILIENCE: ResilienceOptions = { timeoutMs: 5_000, calls: 64, waiting: 1_000, retryShare: 0.1, openMs: 1_000 };

/** How a department stands, for those who run the gateway. */
export interface DepartmentState {
  readonly breaker: 'closed' | 'open' | 'half-open';
  /** Calls under way. */
  readonly running: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** Retries since the start. */
  readonly retries: number;
}

export interface ResilientDepartment extends TogetherDepartment {
  state(): DepartmentState;
}

// More than half of the last ten calls, and five at least, have to fail: after a good time six in a row do.
const SAMPLE = { size: 10, threshold: 0.5, minimumNumberOfCalls: 5 };
/** Longest pause before a retry: whoever failed together does not come again together. */
const PAUSE_MS = 30;

/**
 * Keeps a department that is slow, silent or failing from taking the others with it: a time limit, a limit of calls under way, a breaker, and retries of reads. Silence is what counts as failing: no answer,
 * none in time, or something that is none. A department that answers errors of its own answers, also where they say that its register does not: what needs no register goes on being answered.
 */
export function createResilientDepartment(department: Department, options: Partial<ResilienceOptions> = {}): ResilientDepartment {
  const guard = new DepartmentGuard(department, { ...RESILIENCE, ...options });
  return {
    name: department.name,
    ask: (request) => guard.run(request, (signal) => department.ask({ ...request, signal })),
    askTogether: (requests, deliver) => guard.run(earliest(requests), undelivered(department, requests, deliver)),
    close: () => department.close(), state: () => guard.state(),
  };
}

/** Who asked first: the time limit holds for him as well. */
function earliest(requests: readonly DepartmentRequest[]): DepartmentRequest {
  return requests.reduce((first, each) => ((each.askedAt ?? Infinity) < (first.askedAt ?? Infinity) ? each : first));
}

/** One attempt to ask. */
type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/** Asks those that no attempt before has brought an answer for. */
function undelivered(department: Department, requests: readonly DepartmentRequest[], deliver: Deliver): Attempt<void> {
  const open = new Set(requests.keys());
  return async (signal) => {
    const places = [...open];
    const take: Deliver = (at, answer) => {
      const place = places[at];
      if (place !== undefined && open.delete(place)) deliver(place, answer);
    };
    const asked = places.map((place) => ({ ...(requests[place] as DepartmentRequest), signal }));
    await (department.askTogether ? department.askTogether(asked, take) : askEach(department, asked, take));
  };
}

async function askEach(department: Department, requests: readonly DepartmentRequest[], deliver: Deliver): Promise<void> {
  const asked = await Promise.allSettled(requests.map(async (request, place) => deliver(place, await department.ask(request))));
  for (const each of asked) if (each.status === 'rejected') throw each.reason;
}

class DepartmentGuard {
  private readonly bulkhead: BulkheadPolicy;
  private readonly breaker: CircuitBreakerPolicy;
  private readonly budget: RetryBudget;
  private retries = 0;

  constructor(private readonly department: Department, private readonly options: ResilienceOptions) {
    this.bulkhead = bulkhead(options.calls, options.waiting);
    // What never reached the department says nothing about it.
    this.breaker = circuitBreaker(handleWhen((error) => !isOfTheQueue(error)), { halfOpenAfter: options.openMs, breaker: new CountBreaker(SAMPLE) });
    this.budget = new RetryBudget(options.retryShare);
  }

  /** @param request the one that asked first, or the only one. */
  async run<T>(request: DepartmentRequest, attempt: Attempt<T>): Promise<T> {
    // Load-bearing: the breaker lets whoever comes while one call tries the department wait for how that ends, which is as long as the time limit.
    if (this.breaker.state === CircuitState.HalfOpen) throw new DepartmentSilence(this.department.name, { outcome: 'open' });
    const waited = request.askedAt === undefined ? 0 : performance.now() - request.askedAt;
    const { timeoutMs } = this.options;
    const limit = this.breaker.state === CircuitState.Closed ? timeoutMs : Math.min(timeoutMs, TRIAL_MS);
    const deadline = new Deadline(this.department.name, Math.max(1, limit - waited));
    try {
      return await deadline.within(this.tryTwice(request, { attempt, deadline }));
    } catch (error) {
      throw toSilence(this.department.name, error);
    } finally {
      deadline.end();
    }
  }

  state(): DepartmentState {
    const { state } = this.breaker;
    return {
      breaker: state === CircuitState.Closed ? 'closed' : state === CircuitState.HalfOpen ? 'half-open' : 'open',
      running: this.options.calls - this.bulkhead.executionSlots, waiting: this.options.waiting - this.bulkhead.queueSlots, retries: this.retries,
    };
  }

  private async tryTwice<T>(request: DepartmentRequest, { attempt, deadline }: { readonly attempt: Attempt<T>; readonly deadline: Deadline }): Promise<T> {
    this.budget.earn();
    try {
      return await this.call(attempt, deadline);
    } catch (error) {
      if (!isRetryable(error, request) || !this.budget.spend()) throw error;
      this.retries++;
      await wait(Math.random() * PAUSE_MS);
      if (deadline.signal.aborted || this.breaker.state !== CircuitState.Closed) throw error;
      return this.call(attempt, deadline);
    }
  }

  private call<T>(attempt: Attempt<T>, deadline: Deadline): Promise<T> {
    return this.breaker.execute(() => this.bulkhead.execute(() => deadline.within(attempt(deadline.signal)), deadline.signal));
  }
}

function isRetryable(error: unknown, { query }: DepartmentRequest): boolean {
  // What a mutation did before the connection went nobody knows.
  return error instanceof DepartmentSilence && error.isTransient && isReading(query);
}

function isOfTheQueue(error: unknown): boolean {
  return error instanceof BulkheadRejectedError || error instanceof TaskCancelledError;
}

function toSilence(department: string, cause: unknown): DepartmentSilence {
  if (cause instanceof DepartmentSilence) return cause;
  const outcome = cause instanceof BrokenCircuitError ? 'open' : cause instanceof BulkheadRejectedError ? 'full' : 'failed';
  return new DepartmentSilence(department, { outcome, cause });
}
