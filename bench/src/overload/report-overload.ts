import { cpus } from 'node:os';
import { countVerdicts } from '../count-verdicts.js';
import type { Sample } from '../paced-load.js';
import { percentile } from '../percentile.js';
import type { Figure } from '../results.js';
import type { Capacity } from './find-capacity.js';
import { findRecovery } from './find-recovery.js';

/** What was seen of a gateway with five times too much to do. */
export interface Overloaded {
  readonly mode: string;
  readonly capacity: Capacity;
  readonly asked: readonly Sample[];
  /** Questions that were not asked, because too many were under way. */
  readonly dropped: number;
  /** Asked when it was over; `at` is counted from then. */
  readonly after: readonly Sample[];
  readonly isSameProcess: boolean;
  readonly load: number;
}

const MOST_TIMES = 3;
/** What counts as at once for somebody who is refused by a process that has five times too much to do, milliseconds. */
const AT_ONCE_MS = 100;
const RECOVERY_MS = 10_000;
/** Per core, beside what this bench does itself. */
const BUSY = 2.5;
/** A machine of two cores stops for a moment every now and then, flood or none. */
const RELAPSED_SHARE = 0.01;
/** Typed, and not at once: the log's database gets no time either. */
const UNLOGGED = '503 ACCESS_LOG_UNAVAILABLE';

/** Holds it to what was promised, and prints it. */
export function reportOverload({ mode, capacity, asked, dropped, after, isSameProcess, load }: Overloaded): { readonly holds: boolean; readonly figures: readonly Figure[] } {
  const times = (verdict: string): number[] => asked.filter((sample) => sample.verdict === verdict).map(({ ms }) => ms);
  const [accepted, shed] = [times('ok'), times('shed')];
  const unlogged = asked.filter(({ verdict }) => verdict === UNLOGGED);
  const wrong = asked.filter(({ verdict }) => verdict !== 'ok' && verdict !== 'shed' && verdict !== UNLOGGED);
  const p99 = percentile(accepted, 0.99);
  const shedMedian = percentile(shed, 0.5);
  const unwell = after.filter(({ verdict }) => verdict !== 'ok');
  const recoveryMs = findRecovery(after);
  const relapsed = unwell.filter(({ at }) => at > recoveryMs);
  // From the first question to the last answer.
  const ends = asked.reduce((last, { at, ms }) => Math.max(last, at + ms), 0);
  const seconds = Math.max(1, (ends - asked.reduce((first, { at }) => Math.min(first, at), ends)) / 1_000);
  const broken = [
    ...(isSameProcess ? [] : ['进程崩溃 it crashed']), ...(wrong.length > 0 ? [`答复不符 wrong answers ${wrong.length}: ${[...new Set(wrong.map(({ verdict }) => verdict))].slice(0, 4).join(', ')}`] : []),
    ...(shed.length === 0 ? ['没有拒绝任何请求 nothing was refused'] : []), ...(accepted.length === 0 ? ['没有答复任何请求 nothing was answered'] : []),
  ];
  const late = [
    ...(unlogged.length > 0 ? [`访问日志未能及时写入 the access log was not in time ${unlogged.length}`] : []),
    ...(p99 > MOST_TIMES * capacity.p99Ms ? [`被接受的 p99 ${(p99 / capacity.p99Ms).toFixed(1)} 倍 times of those accepted`] : []), ...(shedMedian > AT_ONCE_MS ? ['拒绝过慢 refused late'] : []), ...(recoveryMs > RECOVERY_MS ? ['恢复过慢 slow to recover'] : []),
    ...(relapsed.length > RELAPSED_SHARE * after.length ? ['恢复后又拒绝 refused again when it was over'] : []),
  ];
  const isBusy = load > BUSY * cpus().length;
  process.stdout.write([
    `  接受 accepted ${accepted.length} (${(accepted.length / seconds).toFixed(0)}/s)  p50 ${percentile(accepted, 0.5).toFixed(1)}  p99 ${p99.toFixed(1)} ms = ${(p99 / capacity.p99Ms).toFixed(2)} × ${capacity.p99Ms.toFixed(1)} ms`,
    `  拒绝 refused ${shed.length}  p50 ${shedMedian.toFixed(1)}  p99 ${percentile(shed, 0.99).toFixed(1)} ms`, `  未问 not asked ${dropped}  恢复 recovery ${recoveryMs.toFixed(0)} ms（${after.length} 个中 of them ${countVerdicts(unwell)}）  机器负载 load of the machine ${load.toFixed(1)}`,
    `  ${broken.length > 0 || (late.length > 0 && !isBusy) ? `违约 BROKEN: ${[...broken, ...late].join('; ')}` : late.length > 0 ? `机器繁忙 busy machine: ${late.join('; ')}` : '✓'}`, '',
  ].join('\n'));
  const figures = Object.entries({ holds: [capacity.perSecond, '1/s'], accepted: [accepted.length / seconds, '1/s'], p99_ratio: [p99 / capacity.p99Ms, 'ratio'], refused_p50: [shedMedian, 'ms'], refused_p99: [percentile(shed, 0.99), 'ms'], recovery: [recoveryMs, 'ms'], relapsed: [relapsed.length, 'answers'], wrong: [wrong.length, 'answers'], unlogged: [unlogged.length, 'answers'] } as const);
  return { holds: broken.length === 0 && (late.length === 0 || isBusy), figures: figures.map(([name, [value, unit]]) => ({ name: `overload.${mode}.${name}`, value, unit })) };
}
