import underPressure from '@fastify/under-pressure';
import { linliError } from '@linli/vocabulary';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { BusyLimit, type Sample } from './busy-limit.js';
import { createRefusal, type Refusal } from './refusal.js';

export interface LoadLimits {
  /** Operations that may run at once, of all callers together; null for any number. */
  readonly runningInAll: number | null;
  /** The same while all wait for one another, in this thread or behind it (BusyLimit): more would only wait longer, and nobody would be answered sooner. Null for any number. */
  readonly runningWhenBusy: number | null;
  /** How late the event loop may be in the mean of half a second, milliseconds; null for any time. */
  readonly mostDelayMs: number | null;
}

/** What the door has to do now. */
export interface DoorLoad {
  /** Operations that run. */
  running(): number;
  /** Requests that were refused since the start because there was too much to do. */
  refused(): number;
  /** How late the event loop has been, milliseconds. */
  delayMs(): number;
}

const SAMPLE_MS = 500;
/** Five times too much is a second's work every fifth of one: the door has to be shut before that is in. */
const BUSY_SAMPLE_MS = 100;
const RETRY_SECONDS = 1;
/** Who has run for longer waits for a department that is slow, and not for others: those that wait for one another are 96, and are done in less, or wait for their turn. */
const LONG_MS = 2_000;

/** A request's time at the door: who has run for long waits for a department, but not who waits for his turn. */
export interface Stay {
  /** He waits for others. */
  pause(): void;
  /** He runs, and his time begins. */
  goOn(): void;
  /** Whether he has been answered, or has gone away. */
  readonly isOver: () => boolean;
}

/** What stands before the framework, and lets through what can be done in time. */
export interface Shedder {
  /** Refuses what comes, or hands it on. */
  before(handler: RequestListener): RequestListener;
  /** Watches how much there is to do. To be called before the routes are made, with a server that has `return503OnClosing: false`. */
  watch(server: FastifyInstance): Promise<void>;
  /** An operation's time at the door; it begins now where it did not come over HTTP. */
  stayOf(request: IncomingMessage, response: ServerResponse): Stay;
  readonly load: DoorLoad;
}

/**
 * Refuses operations at once, before it is known who asks, while there is more to do than can be done in time: those that run end sooner for it. Also while the gateway closes, over connections that are still open.
 * Five times too much is four refusals to an answer: they are given before the framework makes anything of a request, with bytes that are made once, or they would take the time of those who are answered.
 * @param isOperation what may be refused; those who watch the gateway are answered always.
 */
export function createShedder(limits: LoadLimits, isOperation: (request: IncomingMessage) => boolean): Shedder {
  const doorway = new Doorway(limits);
  const stays = new WeakMap<IncomingMessage, Stay>();
  return {
    before: (handler) => (request, response) => {
      if (!isOperation(request)) return void handler(request, response);
      const refusal = doorway.refusal();
      if (refusal) return refusal.send(request, response);
      stays.set(request, doorway.enter(response));
      handler(request, response);
    },
    watch: (server) => doorway.watch(server),
    stayOf: (request, response) => stays.get(request) ?? doorway.enter(response),
    load: doorway,
  };
}

/** Counts who runs, and says who may not. */
class Doorway implements DoorLoad {
  private readonly busy: BusyLimit | null;
  private readonly refusals;
  private inAll = 0;
  /** Those of them that have not run for long. */
  private recent = 0;
  private begunInAll = 0;
  private refusedInAll = 0;
  private isClosing = false;
  private readDelay = (): number => 0;

  constructor(private readonly limits: LoadLimits) {
    const { runningInAll, runningWhenBusy, mostDelayMs } = limits;
    this.busy = runningWhenBusy === null ? null : new BusyLimit(runningWhenBusy);
    const refusal = (expected: string, got = 'more'): Refusal => createRefusal(linliError('OVERLOADED', { subject: 'gateway', expected, got, retryAfter: RETRY_SECONDS }));
    this.refusals = {
      closing: refusal('to go on', 'the end of it'), late: refusal(`at most ${mostDelayMs ?? 0} ms late`),
      many: refusal(`at most ${runningInAll ?? 0} operations at once`), waiting: rememberLast((most) => refusal(`at most ${most} operations at once while all wait`)),
    };
  }

  running = (): number => this.inAll;
  refused = (): number => this.refusedInAll;
  delayMs = (): number => this.readDelay();

  /** Why nobody may enter now; null if he may. */
  refusal(): Refusal | null {
    const refusal = this.findRefusal();
    if (refusal) this.refusedInAll++;
    return refusal;
  }

  private findRefusal(): Refusal | null {
    const { runningInAll, mostDelayMs } = this.limits;
    if (this.isClosing) return this.refusals.closing;
    if (mostDelayMs !== null && this.readDelay() > mostDelayMs) return this.refusals.late;
    if (runningInAll !== null && this.inAll >= runningInAll) return this.refusals.many;
    return this.busy && this.recent >= this.busy.most ? this.refusals.waiting(this.busy.most) : null;
  }

  /** One more runs until his answer is sent, or he has gone away. */
  enter(response: ServerResponse): Stay {
    this.inAll++;
    this.begunInAll++;
    this.recent++;
    const began = performance.now();
    const { stay, end } = createStay(() => this.recent--);
    response.once('close', () => {
      this.inAll--;
      end();
      // Who is refused is so at once, however long others wait.
      if (response.statusCode === 200) this.busy?.note(performance.now() - began);
    });
    return stay;
  }

  async watch(server: FastifyInstance): Promise<void> {
    server.addHook('preClose', (done) => {
      this.isClosing = true;
      done();
    });
    await server.register(underPressure, { sampleInterval: SAMPLE_MS });
    this.readDelay = () => server.memoryUsage().eventLoopDelay;
    if (this.busy) sampleBusy(server, this.busy, () => ({ running: this.recent, begun: this.begunInAll, refused: this.refusedInAll }));
  }
}

/** The limit is the same for as long as all wait. */
function rememberLast(make: (most: number) => Refusal): (most: number) => Refusal {
  let last: { readonly most: number; readonly refusal: Refusal } | null = null;
  return (most) => {
    if (last?.most !== most) last = { most, refusal: make(most) };
    return last.refusal;
  };
}

/** @param grewOld called once: when he has run for long, or at the end. */
function createStay(grewOld: () => void): { readonly stay: Stay; readonly end: () => void } {
  let isOver = false;
  let isOld = false;
  const age = (): void => {
    if (!isOld) grewOld();
    isOld = true;
  };
  const start = (): NodeJS.Timeout => setTimeout(age, LONG_MS).unref();
  let ageing = start();
  const pause = (): void => clearTimeout(ageing);
  return {
    stay: {
      pause, isOver: () => isOver,
      goOn: () => {
        pause();
        if (!isOver) ageing = start();
      },
    },
    end: () => {
      isOver = true;
      pause();
      age();
    },
  };
}

/** @param count what runs now, and how many have begun and were refused in all. */
function sampleBusy(server: FastifyInstance, busy: BusyLimit, count: () => Omit<Sample, 'utilization'>): void {
  let [before, counted] = [performance.eventLoopUtilization(), count()];
  const timer = setInterval(() => {
    const [now, counts] = [performance.eventLoopUtilization(), count()];
    busy.sample({ running: counts.running, begun: counts.begun - counted.begun, refused: counts.refused - counted.refused, utilization: performance.eventLoopUtilization(now, before).utilization });
    [before, counted] = [now, counts];
  }, BUSY_SAMPLE_MS).unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(timer);
    done();
  });
}
