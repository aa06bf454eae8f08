import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeBenchFolder } from '../make-bench-folder.js';
import { writeFigures, type Figure } from '../results.js';
import { growthAxes, LARGEST_PAGE, PAGES, type GrowthAxis } from './growth-axes.js';
import { measurePoint, type GrowthRow, type GrowthTarget } from './measure-point.js';
import { measureStores } from './measure-stores.js';
import { openStore, type OpenStore } from './open-store.js';
import { reportAxis, type MeasuredAxis } from './report-axis.js';

export interface GrowthBenchOptions {
  readonly json: string | null;
  /** Where pictures go; null for beside the figures, or docs/figures. */
  readonly figures: string | null;
  /** Names of what grows; null for all. */
  readonly axes: readonly string[] | null;
  readonly seconds: number;
  /** Residents of the largest store. */
  readonly largest: number;
  /** Where the stores are kept for the next time; null for nowhere. */
  readonly data: string | null;
}

const FIGURES = resolve(__dirname, '..', '..', '..', 'docs', 'figures');
const STORES = [20_000, 100_000, 1_000_000];
/** Linear is 1 and flat is 0; the rest is what measuring adds. */
const LINEAR = 1.05;
const FLAT = 0.1;

/** How the cost grows with fields, residents, departments, connections and the store; embedded mode, decision and log on. @returns whether none grows faster than promised. */
export async function growthBench(options: GrowthBenchOptions): Promise<boolean> {
  const folder = options.figures ?? (options.json ? dirname(resolve(options.json)) : FIGURES);
  const isWanted = (name: string): boolean => options.axes === null || options.axes.includes(name);
  const stores = options.data ?? makeBenchFolder();
  const sizes = isWanted('store') ? STORES.filter((size) => size <= Math.max(options.largest, STORES[0] ?? 0)) : STORES.slice(0, 1);
  const opened: OpenStore[] = [];
  const axes: MeasuredAxis[] = [];
  try {
    for (const size of sizes) opened.push(await openStore(size, { dataFolder: join(stores, String(size)), seconds: options.seconds }));
    const [smallest] = opened;
    if (smallest) axes.push(...(await measureAxes(smallest, isWanted)));
    if (isWanted('store')) axes.push({ name: 'store', zh: '库中居民数', en: 'residents in the store', rows: await measureStores(opened), most: FLAT });
  } finally {
    for (const store of opened) await store.close();
    if (options.data === null) rmSync(stores, { recursive: true, force: true });
  }
  const reports = axes.map((axis) => reportAxis(axis, folder));
  process.stdout.write(`\n图 pictures: ${folder}/growth-*.svg\n`);
  const figures: Figure[] = reports.flatMap((report) => report.figures);
  if (options.json) writeFigures(options.json, figures);
  return reports.every(({ holds }) => holds);
}

async function measureAxes({ target, ids }: OpenStore, isWanted: (name: string) => boolean): Promise<MeasuredAxis[]> {
  const axes: MeasuredAxis[] = [];
  for (const axis of growthAxes({ ids, cursors: await readCursors(target) })) {
    if (isWanted(axis.name)) axes.push({ ...axis, rows: await measureAxis(axis, target), most: LINEAR });
  }
  return axes;
}

async function measureAxis({ name, points }: GrowthAxis, target: GrowthTarget): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const point of points) {
    rows.push(await measurePoint(point, target));
    process.stdout.write(`${name} ${point.size}\n`);
  }
  return rows;
}

/** Where the pages begin of which questions about many residents are made. */
async function readCursors({ url, headers }: GrowthTarget): Promise<(string | null)[]> {
  const cursors: (string | null)[] = [null];
  while (cursors.length < PAGES) {
    const after = cursors.at(-1);
    const query = `{ residents(first: ${LARGEST_PAGE}${after ? `, after: ${JSON.stringify(after)}` : ''}, filter: { bornUpTo: "2000-01-01" }) { pageInfo { endCursor } } }`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data?: { residents: { pageInfo: { endCursor: string } } }; errors?: unknown };
    if (!data?.residents) throw new Error(`growth: expected a page, but got ${JSON.stringify(errors).slice(0, 300)}`);
    cursors.push(data.residents.pageInfo.endCursor);
  }
  return cursors;
}
