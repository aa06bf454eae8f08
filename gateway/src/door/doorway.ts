import underPressure from '@fastify/under-pressure';
import { linliError } from '@linli/vocabulary';
import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { BusyLimit, type Sample } from './busy-limit.js';
import { createRefusal, type Refusal } from './refusal.js';
import { createStay, type Stay } from './stay.js';

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

/** Counts who runs, and says who may not. */
export class Doorway implements DoorLoad {
  private readonly busy: BusyLimit | null;
  private readonly refusals;
  private inAll = 0;
  /** Those of them that have not run for long. */
  private recent = 0;
  private begunInAll = 0;
  private refusedInAll = 0;
  private isClosing = false;
  private readDelay = (): number => 0;
  /** From when on lateness is that of serving and not of starting. */
  private startedAt = Infinity;

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
    if (mostDelayMs !== null && this.isLate(mostDelayMs)) return this.refusals.late;
    if (runningInAll !== null && this.inAll >= runningInAll) return this.refusals.many;
    return this.busy && this.recent >= this.busy.most ? this.refusals.waiting(this.busy.most) : null;
  }

  /** Where nobody runs it was no operation that held up the thread, but the machine, or its start. */
  private isLate(mostDelayMs: number): boolean {
    return this.inAll > 0 && this.readDelay() > mostDelayMs && performance.now() > this.startedAt;
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

  /** Watches the thread, and whether the server is about to stop. */
  async watch(server: FastifyInstance): Promise<void> {
    server.addHook('preClose', (done) => {
      this.isClosing = true;
      done();
    });
    server.addHook('onListen', (done) => {
      // What is sampled first was before that in part.
      this.startedAt = performance.now() + 2 * SAMPLE_MS;
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
