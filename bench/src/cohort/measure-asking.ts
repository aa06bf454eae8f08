import type { OpenDistrict } from '@linli/gateway';
import { percentile } from '../percentile.js';
import { cpuSeconds } from '../process-time.js';
import type { Analysts } from './analysts.js';
import { forgetSets } from './forget-sets.js';

/** What times of a kind come to, milliseconds; CPU is a question's. */
export interface Times {
  readonly all: readonly number[];
  readonly gatewayCpuMs: number;
  readonly postgresCpuMs: number;
}

/** What asks and what is asked. */
export interface AskingTarget {
  readonly url: string;
  readonly analysts: Analysts;
  readonly district: OpenDistrict;
  readonly gatewayPid: number;
}

/** Asks a question so often, one after the other. @param prepare before each; its own time does not count. */
export async function measureAsking({ district, gatewayPid }: AskingTarget, { ask, prepare }: { readonly ask: readonly (() => Promise<{ readonly ms: number }>)[]; readonly prepare?: () => Promise<void> }): Promise<Times> {
  const all: number[] = [];
  const spent = { gateway: 0, postgres: 0 };
  for (const each of ask) {
    await prepare?.();
    const before = cpuOf(gatewayPid, district);
    all.push((await each()).ms);
    const after = cpuOf(gatewayPid, district);
    spent.gateway += after.gateway - before.gateway;
    spent.postgres += after.postgres - before.postgres;
  }
  return { all, gatewayCpuMs: (1_000 * spent.gateway) / all.length, postgresCpuMs: (1_000 * spent.postgres) / all.length };
}

/** Asks as so many analysts at once, each his own question, round after round. @returns how long each waited, and how many were not answered. */
export async function measureTogether({ analysts, district }: AskingTarget, { years, rounds, isCold }: { readonly years: readonly number[]; readonly rounds: number; readonly isCold: boolean }): Promise<{ readonly times: readonly number[]; readonly failed: number; readonly p95: number }> {
  const times: number[] = [];
  let failed = 0;
  for (let round = 0; round < rounds; round++) {
    if (isCold) await forgetSets(district);
    const outcomes = await Promise.allSettled(years.map((each, who) => analysts.ask(each, who)));
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') times.push(outcome.value.ms);
      else failed++;
    }
  }
  return { times, failed, p95: percentile(times, 0.95) };
}

function cpuOf(gatewayPid: number, { server }: OpenDistrict): { readonly gateway: number; readonly postgres: number } {
  return { gateway: cpuSeconds([gatewayPid]), postgres: cpuSeconds([server.pid]) };
}
