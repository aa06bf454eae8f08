import type { Caller } from '@linli/caller-token';
import { linliError } from '@linli/vocabulary';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

export interface CallerLimits {
  /** Operations a second that one caller may begin; null for any number. */
  readonly perSecond: number | null;
  /** Operations of one caller that may run at once; null for any number. */
  readonly running: number | null;
}

/**
 * Lets an operation of a caller begin.
 * @returns a function to be called when it has ended.
 * @throws RATE_LIMITED, TOO_MANY_RUNNING
 */
export type CallerLimiter = (caller: Caller) => Promise<() => void>;

/** Seconds after which somebody whose operations all run may ask again. */
const RUNNING_RETRY_SECONDS = 1;

/** Of whom there is one, whatever he asks for, and in which case. */
export function callerName({ department, subject }: Pick<Caller, 'department' | 'subject'>): string {
  return JSON.stringify([department, subject]);
}

/** Makes the limiter: one caller must not take the door from the others. */
export function createCallerLimiter({ perSecond, running }: CallerLimits): CallerLimiter {
  const rate = perSecond === null ? null : new RateLimiterMemory({ points: perSecond, duration: 1 });
  const runningBy = new Map<string, number>();
  return async ({ department, subject }) => {
    const caller = callerName({ department, subject });
    if (rate) await rate.consume(caller).catch((refused: RateLimiterRes) => Promise.reject(tooFast(perSecond ?? 0, refused)));
    const already = runningBy.get(caller) ?? 0;
    if (running !== null && already >= running) throw linliError('TOO_MANY_RUNNING', { subject: 'caller', expected: `at most ${running} operations at once`, got: 'more', retryAfter: RUNNING_RETRY_SECONDS });
    runningBy.set(caller, already + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = (runningBy.get(caller) ?? 1) - 1;
      if (left > 0) runningBy.set(caller, left);
      else runningBy.delete(caller);
    };
  };
}

function tooFast(perSecond: number, { msBeforeNext }: RateLimiterRes): Error {
  return linliError('RATE_LIMITED', { subject: 'caller', expected: `at most ${perSecond} operations a second`, got: 'more', retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1_000)) });
}
