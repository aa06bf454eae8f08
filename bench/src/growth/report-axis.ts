import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../results.js';
import { drawGrowth } from './draw-growth.js';
import type { GrowthAxis } from './growth-axes.js';
import { growthExponent } from './growth-exponent.js';
import type { GrowthRow } from './measure-point.js';

/** An axis with what it cost. */
export interface MeasuredAxis extends Pick<GrowthAxis, 'name' | 'zh' | 'en'> {
  readonly rows: readonly GrowthRow[];
  /** The largest exponent that is as promised: 1 is linear, 0 is flat; with room for what measuring adds. */
  readonly most: number;
}

const COSTS = {
  p50: { zh: '中位', en: 'median', unit: 'ms', colour: '#1f6feb', of: ({ p50Ms }: GrowthRow) => p50Ms },
  p99: { zh: 'p99', en: '', unit: 'ms', colour: '#d1242f', of: ({ p99Ms }: GrowthRow) => p99Ms },
  cpu: { zh: 'CPU', en: 'a request', unit: 'ms/request', colour: '#2da44e', of: ({ gatewayCpuMs, postgresCpuMs }: GrowthRow) => gatewayCpuMs + postgresCpuMs },
} as const;

const LAST = 3;
const WIDE = 4;
/** What three points say less surely than all. */
const END_ROOM = 0.15;

/** Prints an axis as a table, draws it, and holds its exponents to what was promised. A single p99 is no curve: it is shown and held to nothing. */
export function reportAxis({ name, zh, en, rows, most }: MeasuredAxis, folder: string): { readonly holds: boolean; readonly figures: readonly Figure[] } {
  process.stdout.write(`\n${zh} ${en}\n${['规模 size', 'rps', 'p50 ms', 'p99 ms', '网关 CPU gateway ms', 'PostgreSQL CPU ms', '失败 failed'].map((head) => head.padStart(12)).join(' ')}\n`);
  for (const row of rows) process.stdout.write(`${[String(row.size), row.perSecond.toFixed(0), row.p50Ms.toFixed(2), row.p99Ms.toFixed(2), row.gatewayCpuMs.toFixed(3), row.postgresCpuMs.toFixed(3), String(row.failed)].map((cell) => cell.padStart(12)).join(' ')}\n`);
  const lines = Object.values(COSTS).map((cost) => ({ name: `${cost.zh} ${cost.en}`.trim(), colour: cost.colour, points: rows.map((row) => ({ size: row.size, cost: cost.of(row) })) }));
  const exponents = { p50: growthExponent(lines[0]?.points ?? []), cpu: growthExponent(lines[2]?.points ?? []) };
  // What every request costs hides growth among small sizes; among the last three it does so less.
  const ends = { p50: growthExponent((lines[0]?.points ?? []).slice(-LAST)), cpu: growthExponent((lines[2]?.points ?? []).slice(-LAST)) };
  // Among three sizes that are nearly the same (six departments, seven, eight) it says what the last one costs, and nothing of growth.
  const isWide = (rows.at(-1)?.size ?? 0) >= WIDE * (rows.at(-LAST)?.size ?? Infinity);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  const holds = failed === 0 && Object.values(exponents).every((exponent) => exponent <= most) && (!isWide || Object.values(ends).every((exponent) => exponent <= most + END_ROOM));
  process.stdout.write(`指数 exponent: p50 ${exponents.p50.toFixed(2)}, CPU ${exponents.cpu.toFixed(2)}（不超过 at most ${most}）；最后 ${LAST} 点 of the last ${LAST}: p50 ${ends.p50.toFixed(2)}, CPU ${ends.cpu.toFixed(2)}（${isWide ? (most + END_ROOM).toFixed(2) : '—'}）${holds ? '✓' : `违约 BROKEN${failed > 0 ? `: ${failed} 次失败 failed` : ''}`}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `growth-${name}.svg`), drawGrowth({
    title: `${zh}增长时的代价 The cost as ${en} grow`, note: `${new Date().toISOString().slice(0, 10)} · ${cpus()[0]?.model ?? ''} × ${cpus().length} · 嵌入模式 embedded mode · 指数 exponent p50 ${exponents.p50.toFixed(2)}, CPU ${exponents.cpu.toFixed(2)}`,
    across: `${zh} ${en}`, up: '毫秒 ms', lines,
  }));
  const ofRows = rows.flatMap((row): Figure[] => [{ name: `growth.${name}.${row.size}.rps`, value: row.perSecond, unit: '1/s' }, ...Object.entries(COSTS).map(([cost, { unit, of }]) => ({ name: `growth.${name}.${row.size}.${cost}`, value: of(row), unit }))]);
  return { holds, figures: [...ofRows, ...Object.entries(exponents).map(([cost, value]) => ({ name: `growth.${name}.exponent_${cost}`, value, unit: 'exponent' })), ...Object.entries(ends).map(([cost, value]) => ({ name: `growth.${name}.end_exponent_${cost}`, value, unit: 'exponent' }))] };
}
