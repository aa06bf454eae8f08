import { openDistrict, type OpenDistrict } from '@linli/gateway';
import { loadavg } from 'node:os';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBenchFolder } from '../make-bench-folder.js';
import { writeFigures, type Figure } from '../results.js';
import { startEmbedded } from '../start-embedded.js';
import { Analysts } from './analysts.js';
import { attackStep } from './attack-step.js';
import { checkCounts } from './check-counts.js';
import { compareWays } from './compare-ways.js';
import { gatherTables } from './gather-tables.js';
import type { AskingTarget } from './measure-asking.js';
import { measureCohort } from './measure-cohort.js';

export interface CohortBenchOptions {
  readonly json: string | null;
  readonly residents: number;
  /** Where the district is, or is made and stays; null for a folder that is removed. */
  readonly data: string | null;
  /** Questions asked cold. */
  readonly rounds: number;
  /** Pairs and triples of questions of the attack; 0 leaves it out. */
  readonly questions: number;
}

const SECRETS = 4;

/** What a question over many costs, cold and warm, against one statement over one database and against pages of everybody; and what an attacker learns. @returns whether what was promised held. */
export async function cohortBench(options: CohortBenchOptions): Promise<boolean> {
  const figures: Figure[] = [{ name: 'residents', value: options.residents, unit: 'residents' }];
  const folder = options.data === null ? makeBenchFolder() : resolve(options.data);
  try {
    figures.push(...(await within(join(folder, 'data'), options)));
  } finally {
    if (options.data === null) rmSync(folder, { recursive: true, force: true });
  }
  if (options.questions > 0) figures.push(...tell(await attackStep({ questions: options.questions, secrets: SECRETS })));
  if (options.json) writeFigures(options.json, figures);
  return !figures.some(isBroken);
}

async function within(dataFolder: string, { residents, rounds }: CohortBenchOptions): Promise<readonly Figure[]> {
  const district = await openDistrict({ dataFolder, residents, isFresh: false, begin: (total) => process.stdout.write(`生成示范区 making a district of ${total}\n`) });
  try {
    process.stdout.write('汇集到一个库 gathering the tables in one database\n');
    const oneUrl = await gatherTables(district);
    const asOf = await checkCounts(district, oneUrl);
    return await asShipped(district, async (target) => [...tell(await measureCohort(target, rounds)), ...tell(await compareWays(target, { oneUrl, asOf }))]);
  } finally {
    await district.close();
  }
}

/** The gateway with all departments in a process of its own, with decision, log and disclosure as they are served. */
async function asShipped<T>(district: OpenDistrict, work: (target: AskingTarget) => Promise<T>): Promise<T> {
  const { url, service } = await startEmbedded(district);
  try {
    return await work({ url, analysts: new Analysts(url, district.keys), district, gatewayPid: service.pid ?? 0 });
  } finally {
    await service.stop();
  }
}

const MOST: Readonly<Record<string, number>> = { 'cohort.cold_ms': 1_500, 'cohort.warm_ms': 50, 'cohort.memory_mb': 300, 'cohort.together.ratio': 4, 'cohort.together.warm_ratio': 4, 'cohort.together.errors': 0, 'cohort.attack.points': 1 };

function isBroken({ name, value }: Figure): boolean {
  return value > (MOST[name] ?? Infinity);
}

/** Says figures as soon as they are known: the run is long. */
function tell(figures: readonly Figure[]): readonly Figure[] {
  process.stdout.write(`负载 load: ${loadavg().map((load) => load.toFixed(1)).join(' ')}\n`);
  for (const figure of figures) process.stdout.write(`${figure.name.padEnd(32)} ${figure.value.toFixed(2).padStart(12)} ${figure.unit}${isBroken(figure) ? `  违约 BROKEN: 至多 at most ${MOST[figure.name]}` : ''}\n`);
  return figures;
}
