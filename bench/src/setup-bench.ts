import { freePorts } from '@linli/gateway';
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeBenchFolder } from './make-bench-folder.js';
import { residentBytes } from './process-time.js';
import { writeFigures, type Figure } from './results.js';

export interface SetupBenchOptions {
  readonly json: string | null;
  /** Residents of the large district; 0 leaves it out. */
  readonly large: number;
}

const START = resolve(__dirname, '..', '..', 'gateway', 'dist', 'embedded', 'start.js');
const MB = 1024 * 1024;

/** What a start costs: the first with its district, a later one, memory; and a large district. */
export async function setupBench({ json, large }: SetupBenchOptions): Promise<void> {
  const folder = makeBenchFolder();
  const figures: Figure[] = [];
  const note = (name: string, value: number, unit: string): void => {
    figures.push({ name, value, unit });
    process.stdout.write(`${name.padEnd(28)} ${value.toFixed(1)} ${unit}\n`);
  };
  try {
    const first = await start(join(folder, 'default'), []);
    note('setup.first_start_s', first.seconds, 's');
    await wait(2_000);
    note('setup.rss_mb', first.nodeBytes() / MB, 'MB');
    await first.stop();
    const next = await start(join(folder, 'default'), []);
    note('setup.next_start_s', next.seconds, 's');
    note('setup.next_rss_mb', next.nodeBytes() / MB, 'MB');
    await next.stop();
    if (large > 0) {
      const big = await start(join(folder, 'large'), ['--residents', String(large)]);
      note('setup.large_residents', large, 'residents');
      note('setup.large_start_s', big.seconds, 's');
      note('setup.large_node_peak_mb', big.nodePeak() / MB, 'MB');
      note('setup.large_all_peak_mb', big.allPeak() / MB, 'MB');
      await big.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (json) writeFigures(json, figures);
}

interface Started {
  readonly seconds: number;
  nodeBytes(): number;
  nodePeak(): number;
  /** Node with the database server, its shared memory counted once per process: an upper bound. */
  allPeak(): number;
  stop(): Promise<void>;
}

async function start(dataFolder: string, argv: readonly string[]): Promise<Started> {
  const [port = 0] = await freePorts(1);
  const began = Date.now();
  const child = spawn(process.execPath, [START, '--port', String(port), ...argv], { env: { ...process.env, LINLI_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'inherit'] });
  const peaks = { node: 0, all: 0 };
  const pid = child.pid ?? 0;
  const watch = setInterval(() => {
    const all = residentBytes([pid]);
    peaks.node = Math.max(peaks.node, residentBytes([pid], { isAlone: true }));
    peaks.all = Math.max(peaks.all, all);
  }, 500);
  await ready(child);
  clearInterval(watch);
  return {
    seconds: (Date.now() - began) / 1_000, nodeBytes: () => residentBytes([pid], { isAlone: true }), nodePeak: () => peaks.node, allPeak: () => peaks.all,
    stop: () => new Promise((ended) => {
      child.once('exit', () => ended());
      child.kill('SIGTERM');
    }),
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    child.stdout?.on('data', (piece: Buffer) => {
      const text = piece.toString();
      if (/^生成/.test(text)) process.stdout.write(text);
      if (text.includes('Linli is up')) done();
    });
    child.once('exit', (code) => failed(new Error(`start: expected it to come up, but it ended with ${String(code)}`)));
  });
}
