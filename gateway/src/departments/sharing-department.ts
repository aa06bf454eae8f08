import { CallQueue } from '@linli/call-queue';
import type { Department, DepartmentAnswer, DepartmentRequest } from './department.js';
import { isReading } from './is-reading.js';

export interface SharingOptions {
  /** How many calls may be under way at a department before what comes waits for the next. */
  readonly inFlight?: number;
  /** The longest that a fetch waits for a call that others share, milliseconds. */
  readonly mostPatienceMs?: number | undefined;
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
const MOST = 100;

/**
 * Asks a department for what several requests want of it in one call. An idle department is asked at the end of the same turn of the event loop; while calls are under way, what arrives waits for the next one.
 * Each fetch goes as it is, with its own caller, and has its own answer, as soon as that is there: nothing is kept, and nothing is put together or taken apart.
 */
export function createSharingDepartment(department: TogetherDepartment, { inFlight = IN_FLIGHT, most = MOST, mostPatienceMs, sent }: SharingOptions = {}): Department {
  const queue = new CallQueue<Waiting>({
    inFlight, most, mostPatienceMs,
    call: (together) => {
      sent?.(department.name, together.length);
      return askTogether(department, together);
    },
  });
  return {
    name: department.name,
    // A mutation is asked by itself: what becomes of it must not depend on what others ask.
    ask: (request) => (isReading(request.query) ? new Promise((resolve, reject) => queue.add({ fetch: { ...request, askedAt: request.askedAt ?? performance.now() }, resolve, reject })) : department.ask(request)),
    close: () => department.close(),
  };
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
