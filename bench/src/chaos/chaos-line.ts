import { cpus } from 'node:os';
import { percentile } from '../percentile.js';
import type { Observation } from './observe.js';

/** What a fault is held to. */
export interface Held {
  readonly department: string;
  readonly fault: string;
  /** Of the same operations while nothing was wrong, milliseconds. */
  readonly quietP99Ms: number;
  /** Whether a whole answer is wrong while it lasts. */
  readonly isTotal: boolean;
}

/** One line of the table. */
export interface ChaosLine {
  readonly name: string;
  readonly cells: readonly string[];
  /** What was promised and did not hold. */
  readonly broken: readonly string[];
  /** The same, as far as a machine with too much to do may be to blame. */
  readonly late: readonly string[];
  readonly p99Ms: number;
  readonly slowestMs: number;
  readonly recoveryMs: number;
}

const TIME_LIMIT_MS = 5_000 + 50;
const RECOVERY_MS = 5_000;
/** Of the mean of the last minute, per core: beyond it, times say nothing. */
const BUSY = 1.5;
/** What a question may have been on its way already when a fault began, or still when it ended, milliseconds. */
const EDGE_MS = 300;

/** Holds what was seen of a fault to what was promised. */
export function toChaosLine({ others, needing, recoveryMs, load }: Observation, { department, fault, quietP99Ms, isTotal }: Held): ChaosLine {
  const p99Ms = percentile(others.map(({ ms }) => ms), 0.99);
  const slowestMs = Math.max(0, ...needing.map(({ ms }) => ms));
  const errors = others.filter(({ verdict }) => verdict !== 'ok');
  const began = Math.min(...needing.map(({ at }) => at)) + EDGE_MS;
  const ended = Math.max(...needing.map(({ at }) => at)) - EDGE_MS;
  const made = isTotal ? needing.filter(({ at, verdict }) => verdict === 'ok' && at > began && at < ended) : [];
  const wrong = needing.filter(({ verdict }) => verdict !== 'ok' && verdict !== 'rest');
  const broken = [
    ...(errors.length > 0 ? [`不涉及的请求出错 others failed ${errors.length} (${verdicts(errors)})`] : []), ...(wrong.length > 0 ? [`答复不符 wrong answers ${wrong.length} (${verdicts(wrong)})`] : []),
    ...(made.length > 0 ? [`不应完整却完整 whole though it cannot be ${made.length}`] : []), ...(recoveryMs === Infinity ? ['没有恢复 no recovery'] : []),
  ];
  const late = [
    ...(p99Ms > 2 * quietP99Ms ? [`p99 ${(p99Ms / quietP99Ms).toFixed(1)} 倍 times the quiet one`] : []), ...(slowestMs > TIME_LIMIT_MS ? [`超过时限 beyond the time limit ${slowestMs.toFixed(0)} ms`] : []),
    ...(recoveryMs > RECOVERY_MS && recoveryMs < Infinity ? ['恢复过慢 slow to recover'] : []),
  ];
  const isBusy = load > BUSY * cpus().length;
  const cells = [String(others.length), String(errors.length), p99Ms.toFixed(1), quietP99Ms.toFixed(1), String(needing.length), String(needing.filter(({ verdict }) => verdict === 'rest').length), String(wrong.length), slowestMs.toFixed(0), recoveryMs.toFixed(0), load.toFixed(1)];
  return { name: `${department}.${fault}`, cells, broken: isBusy ? broken : [...broken, ...late], late: isBusy ? late : [], p99Ms, slowestMs, recoveryMs };
}

function verdicts(samples: readonly { readonly verdict: string }[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of samples) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, 3).map(([verdict, count]) => `${count} ${verdict}`).join('; ');
}
