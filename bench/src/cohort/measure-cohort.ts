import { percentile } from '../percentile.js';
import { median, type Figure } from '../results.js';
import { YEARS } from './cohort-question.js';
import { forgetSets } from './forget-sets.js';
import { measureAsking, measureTogether, type AskingTarget } from './measure-asking.js';
import { watchGrowth } from './watch-growth.js';

const WARM = 40;
/** Not counted: code that runs for the first times is not compiled yet. */
const RUN_IN = 3;
const TOGETHER = 16;
const TOGETHER_ROUNDS = 4;
const MB = 2 ** 20;

/** Asks cold and warm, alone and together. */
export async function measureCohort(target: AskingTarget, rounds: number): Promise<readonly Figure[]> {
  const { analysts, district, gatewayPid } = target;
  // Each cold question is another one, so that nothing of it was shown before.
  const cold = Array.from({ length: rounds + RUN_IN }, (_each, round) => YEARS + round);
  const together = Array.from({ length: TOGETHER }, (_each, who) => YEARS + who);
  for (const years of new Set([...cold, ...together])) await analysts.approve(years);
  const memory = watchGrowth(gatewayPid);
  const forget = (): Promise<void> => forgetSets(district);
  const asking = (list: readonly number[]): (() => Promise<{ readonly ms: number }>)[] => list.map((years) => () => analysts.askPatiently(years));
  const first = await measureAsking(target, { ask: asking(cold.slice(0, 1)) });
  await measureAsking(target, { ask: asking(cold.slice(1, RUN_IN)), prepare: forget });
  const colds = await measureAsking(target, { ask: asking(cold.slice(RUN_IN)), prepare: forget });
  const usual = cold.at(-1) ?? YEARS;
  await measureAsking(target, { ask: asking(Array.from({ length: WARM }, () => usual)) });
  const warm = await measureAsking(target, { ask: asking(Array.from({ length: WARM }, () => usual)) });
  const coldTogether = await measureTogether(target, { years: together, rounds: TOGETHER_ROUNDS, isCold: true });
  const warmTogether = await measureTogether(target, { years: together, rounds: TOGETHER_ROUNDS, isCold: false });
  const { first: before, grown } = memory.stop();
  return [
    { name: 'cohort.first_ms', value: first.all[0] ?? 0, unit: 'ms' },
    ...told('cold', colds), ...told('warm', warm),
    { name: 'cohort.memory_before_mb', value: before / MB, unit: 'MB' },
    { name: 'cohort.memory_mb', value: grown / MB, unit: 'MB' },
    { name: 'cohort.together.cold_p95_ms', value: coldTogether.p95, unit: 'ms' },
    { name: 'cohort.together.ratio', value: coldTogether.p95 / percentile(colds.all, 0.95), unit: 'times one' },
    { name: 'cohort.together.warm_p95_ms', value: warmTogether.p95, unit: 'ms' },
    { name: 'cohort.together.warm_ratio', value: warmTogether.p95 / percentile(warm.all, 0.95), unit: 'times one' },
    { name: 'cohort.refused', value: analysts.refused, unit: 'times late at the door' },
    { name: 'cohort.together.errors', value: coldTogether.failed + warmTogether.failed, unit: 'errors' },
  ];
}

function told(name: string, { all, gatewayCpuMs, postgresCpuMs }: Awaited<ReturnType<typeof measureAsking>>): readonly Figure[] {
  return [
    { name: `cohort.${name}_ms`, value: median(all), unit: 'ms' }, { name: `cohort.${name}_p95_ms`, value: percentile(all, 0.95), unit: 'ms' },
    { name: `cohort.${name}.gateway_cpu_ms`, value: gatewayCpuMs, unit: 'ms' }, { name: `cohort.${name}.postgres_cpu_ms`, value: postgresCpuMs, unit: 'ms' },
  ];
}
