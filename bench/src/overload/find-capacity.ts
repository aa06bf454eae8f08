import { ClosedLoad } from '../closed-load.js';
import type { Question } from '../paced-load.js';
import { percentile } from '../percentile.js';

/** What a gateway can hold. */
export interface Capacity {
  readonly perSecond: number;
  /** The fewest with which it answers nearly as many as it ever does. */
  readonly connections: number;
  readonly p99Ms: number;
}

const CONNECTIONS = [4, 8, 16, 32, 64, 128];
const SECONDS = 4;
const WARM_SECONDS = 2;
const NEARLY = 0.95;

/**
 * Asks over more and more connections, each asking again when it is answered, until no more is answered for it; then goes on with so many.
 * @param seconds for which it goes on: what is held against their p99 must have lasted as long, or a moment in which the machine was busy is in one and not in the other.
 */
export async function findCapacity({ url, next, seconds }: { readonly url: string; readonly next: () => Question; readonly seconds: number }): Promise<Capacity> {
  const steps: Capacity[] = [];
  await new ClosedLoad({ url, next }).run({ connections: CONNECTIONS.at(-2) ?? 1, seconds: WARM_SECONDS });
  for (const connections of CONNECTIONS) {
    const { times } = await new ClosedLoad({ url, next }).run({ connections, seconds: SECONDS });
    steps.push({ connections, perSecond: times.length / SECONDS, p99Ms: percentile(times, 0.99) });
    process.stdout.write(`  ${String(connections).padStart(4)} 个连接 connections ${(times.length / SECONDS).toFixed(0).padStart(6)}/s  p99 ${percentile(times, 0.99).toFixed(1)} ms\n`);
  }
  const most = Math.max(...steps.map(({ perSecond }) => perSecond));
  const found = steps.find(({ perSecond }) => perSecond >= NEARLY * most);
  if (!found) throw new Error('overload: expected an answer, but got none');
  const { times } = await new ClosedLoad({ url, next }).run({ connections: found.connections, seconds });
  return { connections: found.connections, perSecond: times.length / seconds, p99Ms: percentile(times, 0.99) };
}
