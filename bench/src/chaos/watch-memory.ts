import type { SeparateDistrict } from '@linli/gateway';
import { setTimeout as wait } from 'node:timers/promises';
import { residentBytes } from '../process-time.js';
import { median, type Figure } from '../results.js';
import type { Loads } from './observe.js';

interface Watched {
  readonly separate: SeparateDistrict;
  readonly loads: () => Loads;
  readonly minutes: number;
}

const MB = 2 ** 20;
const LOOK_EVERY_MS = 1_000;
/** Of what it was a quarter into the run; shorter runs see the heap find its size, and say nothing. */
const MOST_GROWTH = 1.1;
const SHORT_MINUTES = 10;

/** Watches the gateway's memory under load. Flat is: the last quarter is no more than a tenth above the second. */
export async function watchMemory({ separate, loads, minutes }: Watched): Promise<{ readonly isFlat: boolean; readonly figures: readonly Figure[] }> {
  if (minutes === 0) return { isFlat: true, figures: [] };
  const running = loads();
  const sizes: number[] = [];
  const until = performance.now() + minutes * 60_000;
  while (performance.now() < until) {
    await wait(LOOK_EVERY_MS);
    sizes.push(residentBytes([separate.gateway.pid ?? 0], { isAlone: true }) / MB);
  }
  await Promise.all([running.others.stop(), running.needing.stop()]);
  const quarter = (place: number): number => median(sizes.slice(Math.floor((sizes.length * place) / 4), Math.floor((sizes.length * (place + 1)) / 4)));
  const growth = quarter(3) / quarter(1);
  const isFlat = growth <= MOST_GROWTH || minutes < SHORT_MINUTES;
  process.stdout.write(`网关内存 gateway memory over ${minutes} min: ${[0, 1, 2, 3].map((place) => quarter(place).toFixed(0)).join(' → ')} MB, ${growth.toFixed(3)} 倍 times${isFlat ? '' : '  违约 BROKEN: 应持平 expected it to be flat'}\n`);
  return { isFlat, figures: [{ name: 'chaos.memory_growth', value: growth, unit: 'ratio' }, { name: 'chaos.memory_peak', value: Math.max(...sizes), unit: 'MB' }] };
}
