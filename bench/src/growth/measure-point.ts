import { ClosedLoad } from '../closed-load.js';
import { percentile } from '../percentile.js';
import { cpuSeconds } from '../process-time.js';
import type { GrowthPoint } from './growth-axes.js';

/** What a size costs. */
export interface GrowthRow {
  readonly size: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the gateway's process with all departments in it, per request. */
  readonly gatewayCpuMs: number;
  readonly postgresCpuMs: number;
  readonly failed: number;
}

/** What is measured, and for how long. */
export interface GrowthTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly gatewayPid: number;
  readonly postgresPid: number;
}

const WARM_SECONDS = 1.5;

/** Asks at one size for a while; a warm-up goes before and is not counted. */
export async function measurePoint({ size, connections, bodies }: GrowthPoint, { url, headers, seconds, gatewayPid, postgresPid }: GrowthTarget): Promise<GrowthRow> {
  let turn = 0;
  const load = new ClosedLoad({ url, next: () => ({ headers, body: bodies[turn++ % bodies.length] ?? '' }) });
  await load.run({ connections, seconds: WARM_SECONDS });
  const cpu = (): readonly [number, number] => [cpuSeconds([gatewayPid]), cpuSeconds([postgresPid])];
  const before = cpu();
  const beganAt = performance.now();
  const { times, failed } = await load.run({ connections, seconds });
  const tookSeconds = (performance.now() - beganAt) / 1_000;
  const after = cpu();
  const perRequest = (place: 0 | 1): number => (1_000 * (after[place] - before[place])) / Math.max(1, times.length);
  return { size, perSecond: times.length / tookSeconds, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99), gatewayCpuMs: perRequest(0), postgresCpuMs: perRequest(1), failed };
}
