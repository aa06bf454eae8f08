import { CLERK, issueToken, openDistrict, type OpenDistrict } from '@linli/gateway';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { adultIds } from '../adult-ids.js';
import { makeBenchFolder } from '../make-bench-folder.js';
import { PROFILE } from '../queries.js';
import { writeFigures, type Figure } from '../results.js';
import { startEmbedded } from '../start-embedded.js';
import { growthAxes, LARGEST_PAGE, PAGES, type GrowthAxis } from './growth-axes.js';
import { measurePoint, type GrowthRow, type GrowthTarget } from './measure-point.js';
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
}

const FIGURES = resolve(__dirname, '..', '..', '..', 'docs', 'figures');
const STORES = [20_000, 100_000, 1_000_000];
/** Linear is 1 and flat is 0; the rest is what measuring adds. */
const LINEAR = 1.05;
const FLAT = 0.1;
/** No door: what is measured is how the work grows, not from where on it is refused. */
const NO_DOOR = { mostCost: 10_000_000, valuesAtOnce: null, perSecond: null, running: null, runningInAll: null, runningWhenBusy: null, mostDelayMs: null };

/** How the cost grows with fields, residents, departments, connections and the store; embedded mode, decision and log on. @returns whether none grows faster than promised. */
export async function growthBench(options: GrowthBenchOptions): Promise<boolean> {
  const folder = options.figures ?? (options.json ? dirname(resolve(options.json)) : FIGURES);
  const isWanted = (name: string): boolean => options.axes === null || options.axes.includes(name);
  const axes: MeasuredAxis[] = [];
  const stores: GrowthRow[] = [];
  for (const size of isWanted('store') ? STORES.filter((each) => each <= Math.max(options.largest, STORES[0] ?? 0)) : STORES.slice(0, 1)) {
    await within(size, options, async (target, district) => {
      if (size === STORES[0]) axes.push(...(await measureAxes(target, { district, isWanted })));
      if (isWanted('store')) stores.push(await measureStore(size, { target, district }));
    });
  }
  if (stores.length > 0) axes.push({ name: 'store', zh: '库中居民数', en: 'residents in the store', rows: stores, most: FLAT });
  const reports = axes.map((axis) => reportAxis(axis, folder));
  process.stdout.write(`\n图 pictures: ${folder}/growth-*.svg\n`);
  const figures: Figure[] = reports.flatMap((report) => report.figures);
  if (options.json) writeFigures(options.json, figures);
  return reports.every(({ holds }) => holds);
}

async function within(residents: number, { seconds }: GrowthBenchOptions, work: (target: GrowthTarget, district: OpenDistrict) => Promise<void>): Promise<void> {
  const folder = makeBenchFolder();
  const district = await openDistrict({ dataFolder: join(folder, 'data'), residents, isFresh: false, begin: (total) => process.stdout.write(`生成示范区 making a district of ${total}\n`) });
  const embedded = await startEmbedded(district, NO_DOOR);
  try {
    const headers = { authorization: `Bearer ${await issueToken(district.keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001', 'content-type': 'application/json' };
    await work({ url: embedded.url, headers, seconds, gatewayPid: embedded.service.pid ?? 0, postgresPid: district.server.pid }, district);
  } finally {
    await embedded.service.stop();
    await district.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAxes(target: GrowthTarget, { district, isWanted }: { readonly district: OpenDistrict; readonly isWanted: (name: string) => boolean }): Promise<MeasuredAxis[]> {
  const axes: MeasuredAxis[] = [];
  for (const axis of growthAxes({ ids: adultIds(district.options), cursors: await readCursors(target) })) {
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

async function measureStore(size: number, { target, district }: { readonly target: GrowthTarget; readonly district: OpenDistrict }): Promise<GrowthRow> {
  process.stdout.write(`store ${size}\n`);
  return measurePoint({ size, connections: 4, bodies: adultIds(district.options).map((id) => JSON.stringify({ query: PROFILE, variables: { id } })) }, target);
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
