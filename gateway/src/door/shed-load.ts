import underPressure from '@fastify/under-pressure';
import { linliError } from '@linli/vocabulary';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BusyLimit } from './busy-limit.js';
import { sendError } from './http-error.js';

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

declare module 'fastify' {
  interface FastifyRequest {
    linliStay: Stay;
  }
  interface FastifyContextConfig {
    /** Whether this path is refused when there is too much to do; those who watch the gateway are answered always. */
    isSheddable?: boolean;
  }
}

/**
 * Refuses operations at once, before it is known who asks, while there is more to do than can be done in time: those that run end sooner for it. Also while the gateway closes, over connections that are still open.
 * To be called before the routes are made, with a server that has `return503OnClosing: false`.
 */
export async function shedLoad(server: FastifyInstance, { runningInAll, runningWhenBusy, mostDelayMs }: LoadLimits): Promise<DoorLoad> {
  let running = 0;
  /** Those of them that have not run for long. */
  let recent = 0;
  let refused = 0;
  let isClosing = false;
  const busy = runningWhenBusy === null ? null : new BusyLimit(runningWhenBusy);
  if (busy) watch(server, { busy, running: () => recent });
  const refuse = (reply: FastifyReply, expected: string): FastifyReply => {
    refused++;
    return sendError(reply, linliError('OVERLOADED', { subject: 'gateway', expected, got: isClosing ? 'the end of it' : 'more', retryAfter: RETRY_SECONDS }));
  };
  const isSheddable = (request: FastifyRequest): boolean => request.routeOptions.config.isSheddable === true;
  server.decorateRequest('linliStay');
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  await server.register(underPressure, {
    // Zero is none to the library.
    maxEventLoopDelay: mostDelayMs ?? 0, sampleInterval: SAMPLE_MS,
    pressureHandler: (request, reply) => (isSheddable(request) ? void refuse(reply, `at most ${mostDelayMs ?? 0} ms late`) : undefined),
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!isSheddable(request)) return done();
    if (isClosing) return void refuse(reply, 'to go on');
    if (runningInAll !== null && running >= runningInAll) return void refuse(reply, `at most ${runningInAll} operations at once`);
    if (busy && recent >= busy.most) return void refuse(reply, `at most ${busy.most} operations at once while all wait`);
    running++;
    recent++;
    const began = performance.now();
    const { stay, end } = createStay(() => recent--);
    request.linliStay = stay;
    reply.raw.once('close', () => {
      running--;
      end();
      // Who is refused is so at once, however long others wait.
      if (reply.statusCode === 200) busy?.note(performance.now() - began);
    });
    done();
  });
  return { running: () => running, refused: () => refused, delayMs: () => server.memoryUsage().eventLoopDelay };
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

function watch(server: FastifyInstance, { busy, running }: { readonly busy: BusyLimit; readonly running: () => number }): void {
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    busy.sample({ running: running(), utilization: performance.eventLoopUtilization(now, before).utilization });
    before = now;
  }, BUSY_SAMPLE_MS).unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(timer);
    done();
  });
}
