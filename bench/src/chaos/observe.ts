import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { PacedLoad, Sample } from '../paced-load.js';

/** What both loads saw of one fault. */
export interface Observation {
  readonly others: readonly Sample[];
  readonly needing: readonly Sample[];
  /** From the fault's end until all answers are whole again; Infinity where they did not become so. */
  readonly recoveryMs: number;
  /** Mean of the last minute. */
  readonly load: number;
}

export interface Loads {
  /** Asks what the sick department has no part in. */
  readonly others: PacedLoad;
  readonly needing: PacedLoad;
}

export interface Observed {
  readonly loads: Loads;
  readonly seconds: number;
  begin(): Promise<void>;
  /** Resolves when the cause has ended. */
  end(): Promise<void>;
}

/** How long all answers have to be whole before that counts as being well. */
const CALM_MS = 1_500;
const GIVE_UP_MS = 20_000;
const LOOK_EVERY_MS = 100;

/** Lets something go wrong for a while, and watches until all is well again. */
export async function observe({ loads, seconds, begin, end }: Observed): Promise<Observation> {
  const beganAt = performance.now();
  await begin();
  await wait(seconds * 1_000);
  await end();
  const endedAt = performance.now();
  const recoveryMs = await recovery(loads, endedAt);
  return { others: loads.others.since(beganAt, performance.now()), needing: loads.needing.since(beganAt, endedAt), recoveryMs, load: loadavg()[0] ?? 0 };
}

async function recovery({ others, needing }: Loads, endedAt: number): Promise<number> {
  while (performance.now() < endedAt + GIVE_UP_MS) {
    await wait(LOOK_EVERY_MS);
    const after = [...others.since(endedAt), ...needing.since(endedAt)];
    const last = Math.max(endedAt, ...after.filter(({ verdict }) => verdict !== 'ok').map(({ at }) => at));
    // Whatever was asked long enough ago has been answered, or it is not well yet.
    if (performance.now() - last > CALM_MS && after.some(({ at, verdict }) => verdict === 'ok' && at > last)) return last - endedAt;
  }
  return Infinity;
}
