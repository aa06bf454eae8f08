import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { isReading } from './is-reading.js';

export interface SharingOptions {
  /** How many calls may be under way at a department before what comes waits for the next. */
  readonly inFlight?: number;
  /** The longest that a fetch waits for a call that others share, milliseconds: one slow call must not hold up the next. */
  readonly patienceMs?: number;
  /** Most fetches in one call. */
  readonly most?: number;
  /** Told of each call: how many fetches it carries. */
  readonly sent?: ((department: string, fetches: number) => void) | undefined;
}

/** A department that can be asked several fetches in one call. */
export type TogetherDepartment = Department & Required<Pick<Department, 'askTogether'>>;

interface Waiting {
  readonly fetch: DepartmentRequest;
  readonly resolve: (answer: DepartmentAnswer) => void;
  readonly reject: (error: unknown) => void;
}

const IN_FLIGHT = 2;
const PATIENCE_MS = 20;
const MOST = 100;

/**
 * Asks a department for what several requests want of it in one call. An idle department is asked at the end of the same turn of the event loop; while calls are under way, what arrives waits for the next one.
 * Each fetch goes as it is, with its own caller, and has its own answer, as soon as that is there: nothing is kept, and nothing is put together or taken apart.
 */
export function createSharingDepartment(department: TogetherDepartment, options: SharingOptions = {}): Department {
  const queue = new FetchQueue(department, options);
  return {
    name: department.name,
    // A mutation is asked by itself: what becomes of it must not depend on what others ask.
    ask: (request) => (isReading(request.query) ? queue.ask({ ...request, askedAt: request.askedAt ?? performance.now() }) : department.ask(request)),
    close: () => department.close(),
  };
}

class FetchQueue {
  private readonly inFlight: number;
  private readonly patienceMs: number;
  private readonly most: number;
  private readonly sent: SharingOptions['sent'];
  private waiting: Waiting[] = [];
  private underWay = 0;
  private late: NodeJS.Timeout | null = null;
  private soon: NodeJS.Immediate | null = null;

  constructor(
    private readonly department: TogetherDepartment,
    { inFlight = IN_FLIGHT, patienceMs = PATIENCE_MS, most = MOST, sent }: SharingOptions,
  ) {
    this.inFlight = inFlight;
    this.patienceMs = patienceMs;
    this.most = most;
    this.sent = sent;
  }

  ask(fetch: DepartmentRequest): Promise<DepartmentAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ fetch, resolve, reject });
      // At the end of this turn of the event loop, with whatever else arrives in it: no time passes for a request that is alone.
      if (this.underWay < this.inFlight) return void (this.soon ??= setImmediate(() => this.send()));
      this.late ??= setTimeout(() => this.send(), this.patienceMs);
    });
  }

  private send(): void {
    if (this.late) clearTimeout(this.late);
    this.soon = null;
    const together = this.waiting.splice(0, this.most);
    this.late = this.waiting.length > 0 ? setTimeout(() => this.send(), this.patienceMs) : null;
    if (together.length === 0) return;
    this.underWay++;
    this.sent?.(this.department.name, together.length);
    void askTogether(this.department, together).finally(() => {
      this.underWay--;
      if (this.waiting.length > 0) this.send();
    });
  }
}

async function askTogether(department: TogetherDepartment, together: readonly Waiting[]): Promise<void> {
  const [first] = together as readonly [Waiting];
  try {
    if (together.length === 1) first.resolve(await department.ask(first.fetch));
    else await department.askTogether(together.map(({ fetch }) => fetch), (place, answer) => together[place]?.resolve(answer));
  } catch (error) {
    // Those that were answered are: what is told to them now goes nowhere.
    for (const { reject } of together) reject(error);
  }
}
