import { cpus } from 'node:os';
import { countVerdicts } from '../count-verdicts.js';
import type { Sample } from '../paced-load.js';
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
/** Of what was given up for lack of time, less what timers are early. */
const TIMED_OUT_MS = 4_990;
const RECOVERY_MS = 5_000;
/** Of the mean of the last minute, per core: beyond it, times say nothing. */
const BUSY = 1.5;
/** What a question may have been on its way already when a fault began, milliseconds. */
const EDGE_MS = 300;

/** Holds what was seen of a fault to what was promised. */
export function toChaosLine({ others, needing, recoveryMs, load }: Observation, { department, fault, quietP99Ms, isTotal }: Held): ChaosLine {
  const p99Ms = percentile(others.map(({ ms }) => ms), 0.99);
  const slowestMs = Math.max(0, ...needing.map(({ ms }) => ms));
  const isBusy = load > BUSY * cpus().length;
  const isBad = ({ verdict }: Sample): boolean => verdict !== 'ok' && verdict !== 'rest';
  const errors = others.filter(isBad);
  const began = Math.min(...needing.map(({ at }) => at)) + EDGE_MS;
  const ended = Math.max(...needing.map(({ at }) => at));
  const made = isTotal ? needing.filter(({ at, ms, verdict }) => verdict === 'ok' && at > began && at + ms < ended) : [];
  const wrong = needing.filter(isBad);
  const refused = [...errors, ...wrong].filter(isOfLateness);
  const broken = [
    ...told('不涉及的请求出错 others failed', errors.filter((sample) => !isOfLateness(sample))), ...told('答复不符 wrong answers', wrong.filter((sample) => !isOfLateness(sample))),
    ...(made.length > 0 ? [`不应完整却完整 whole though it cannot be ${made.length}`] : []), ...(recoveryMs === Infinity ? ['没有恢复 no recovery'] : []),
  ];
  const late = [
    ...told('拒绝 refused', refused),
    ...(p99Ms > 2 * quietP99Ms ? [`p99 ${(p99Ms / quietP99Ms).toFixed(1)} 倍 times the quiet one`] : []), ...(slowestMs > TIME_LIMIT_MS ? [`超过时限 beyond the time limit ${slowestMs.toFixed(0)} ms`] : []),
    ...(recoveryMs > RECOVERY_MS && recoveryMs < Infinity ? ['恢复过慢 slow to recover'] : []),
  ];
  const cells = [String(others.length), String(errors.length), p99Ms.toFixed(1), quietP99Ms.toFixed(1), String(needing.length), String(needing.filter(({ verdict }) => verdict === 'rest').length), String(wrong.length), slowestMs.toFixed(0), recoveryMs.toFixed(0), load.toFixed(1)];
  return { name: `${department}.${fault}`, cells, broken: isBusy ? broken : [...broken, ...late], late: isBusy ? late : [], p99Ms, slowestMs, recoveryMs };
}

/** A gateway that comes too late to its work refuses some of it, and what had to wait until the time limit was not lost by the fault: so it should be, and why it is late is the question. */
function isOfLateness({ verdict, ms }: Sample): boolean {
  return ms > TIMED_OUT_MS || /^503 (OVERLOADED|ACCESS_LOG_UNAVAILABLE)$/.test(verdict);
}

function told(what: string, samples: readonly Sample[]): string[] {
  return samples.length > 0 ? [`${what} ${samples.length} (${countVerdicts(samples)})`] : [];
}
