import { mergeFetches, mergeKeyOf } from './merge-fetches.js';
import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';

export interface SharingOptions {
  /** How many calls of one kind may be under way at a department before others wait for the next. */
  readonly inFlight?: number;
  /** The longest that a fetch waits for a call that others share, milliseconds: one slow call must not hold up the next. */
  readonly patienceMs?: number;
  /** Most fetches in one call. */
  readonly most?: number;
}

interface Waiting {
  readonly fetch: DepartmentRequest;
  readonly resolve: (answer: DepartmentAnswer | PromiseLike<DepartmentAnswer>) => void;
  readonly reject: (error: unknown) => void;
}

const IN_FLIGHT = 1;
const PATIENCE_MS = 100;
const MOST = 100;

/**
 * Asks a department for the entities of several requests in one call. An idle department is asked at once; while calls are under way, what arrives waits for the next one. Nothing is kept: an answer goes
 * to the requests that asked for it, and only fetches of one document by one caller, for one purpose and case, share a call.
 */
export function createSharingDepartment(department: Department, options: SharingOptions = {}): Department {
  const queues = new Map<string, FetchQueue>();
  return {
    name: department.name,
    ask: (request) => {
      const key = mergeKeyOf(request);
      if (key === null) return department.ask(request);
      let queue = queues.get(key);
      if (!queue) queues.set(key, (queue = new FetchQueue(department, { ...options, idle: () => queues.delete(key) })));
      return queue.ask({ ...request, askedAt: request.askedAt ?? performance.now() });
    },
    close: () => department.close(),
  };
}

/** The fetches of one key. */
class FetchQueue {
  private waiting: Waiting[] = [];
  private underWay = 0;
  private late: NodeJS.Timeout | null = null;
  private soon: NodeJS.Immediate | null = null;

  constructor(
    private readonly department: Department,
    private readonly options: SharingOptions & { readonly idle: () => void },
  ) {}

  ask(fetch: DepartmentRequest): Promise<DepartmentAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ fetch, resolve, reject });
      // At the end of this turn of the event loop, with whatever else arrives in it: no time passes for a request that is alone.
      if (this.underWay < (this.options.inFlight ?? IN_FLIGHT)) return void (this.soon ??= setImmediate(() => this.send()));
      this.late ??= setTimeout(() => this.send(), this.options.patienceMs ?? PATIENCE_MS);
    });
  }

  private send(): void {
    if (this.late) clearTimeout(this.late);
    this.soon = null;
    const together = this.waiting.splice(0, this.options.most ?? MOST);
    this.late = this.waiting.length > 0 ? setTimeout(() => this.send(), this.options.patienceMs ?? PATIENCE_MS) : null;
    if (together.length === 0) return;
    this.underWay++;
    void askTogether(this.department, together).finally(() => {
      this.underWay--;
      if (this.waiting.length > 0) this.send();
      else if (this.underWay === 0) this.options.idle();
    });
  }
}

async function askTogether(department: Department, together: readonly Waiting[]): Promise<void> {
  const [first] = together as readonly [Waiting];
  // A department that fails at once must not leave whoever asked waiting.
  const ask = async (fetch: DepartmentRequest): Promise<DepartmentAnswer> => department.ask(fetch);
  if (together.length === 1) return ask(first.fetch).then(first.resolve, first.reject);
  const { request, split } = mergeFetches(together.map(({ fetch }) => fetch));
  try {
    const answers = split(await ask(request));
    // Something in one of them keeps the department from answering all: each is asked for itself, and gets its own error.
    await Promise.all(together.map(({ fetch, resolve, reject }, place) => (answers ? resolve(answers[place] as DepartmentAnswer) : ask(fetch).then(resolve, reject))));
  } catch (error) {
    for (const { reject } of together) reject(error);
  }
}
