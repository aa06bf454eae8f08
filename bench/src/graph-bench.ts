import { CLERK, issueToken, startSeparate, type SeparateDistrict } from '@linli/gateway';
import { sealId } from '@linli/subgraph-kit';
import { collectDistrict, type DistrictOptions } from '@linli/synthetic-district';
import { addYears } from '@linli/vocabulary';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startContenders, writeSupergraph, type Contender } from './contenders.js';
import { load, type Cell } from './load.js';
import { PAGE, PROFILE, type Workload } from './queries.js';
import { recordRecipes } from './record-recipes.js';
import { makeBenchFolder } from './make-bench-folder.js';
import { measureAdds } from './measure-adds.js';
import { median, writeFigures, type Figure } from './results.js';
import { checkSame } from './check-same.js';

export interface GraphBenchOptions {
  readonly residents: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly json: string | null;
  /** Names of the contenders to run beside the hand-written handler; null for all. */
  readonly only: readonly string[] | null;
}

const SUPERGRAPH = resolve(__dirname, '..', '..', 'gateway', 'supergraph.graphql');
const BODIES = 2_000;

/** Profile and page, our gateway in both modes beside its peers and a handler written by hand; interleaved, in ratios. */
export async function graphBench(options: GraphBenchOptions): Promise<void> {
  const folder = makeBenchFolder();
  const separate = await startSeparate({ dataFolder: join(folder, 'data'), residents: options.residents, isFresh: false, host: '127.0.0.1', port: 0, begin: (total) => process.stdout.write(`生成示范区 making a district of ${total}\n`) });
  let contenders: Contender[] = [];
  try {
    const supergraphFile = join(folder, 'supergraph.graphql');
    writeSupergraph(readFileSync(SUPERGRAPH, 'utf8'), { departments: separate.departments, file: supergraphFile });
    const headers = { authorization: `Bearer ${await issueToken(separate.district.keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001' };
    const workloads = makeWorkloads(separate.district.options);
    contenders = await startContenders({ separate, supergraphFile, only: options.only, recipes: await recordRecipes(separate, { supergraphFile, workloads }) });
    await checkSame(contenders, { headers, workloads });
    const cells = await measure({ contenders, workloads, headers, separate, options });
    const adds = await measureOurs({ contenders, workloads, headers, separate, options });
    report(cells, { options, adds });
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
    await separate.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeWorkloads(options: DistrictOptions): Workload[] {
  const { residents: all, grids } = collectDistrict(options);
  // A child is nobody's to read for a one-stop application.
  const residents = all.filter(({ birthDate }) => birthDate < addYears(options.today, -20));
  const step = Math.max(1, Math.floor(residents.length / BODIES));
  const chosen = residents.filter((_resident, place) => place % step === 0);
  return [
    { name: 'profile', bodies: chosen.map(({ residentNo }) => JSON.stringify({ operationName: 'Profile', query: PROFILE, variables: { id: sealId('resident', residentNo) } })) },
    { name: 'page', bodies: grids.map(({ gridCode }) => JSON.stringify({ operationName: 'Page', query: PAGE, variables: { gridCode } })) },
  ];
}

interface Measuring {
  readonly contenders: readonly Contender[];
  readonly workloads: readonly Workload[];
  readonly headers: Readonly<Record<string, string>>;
  readonly separate: SeparateDistrict;
  readonly options: GraphBenchOptions;
}

type Cells = Map<string, Map<string, Cell[]>>;

async function measure({ contenders, workloads, headers, separate, options }: Measuring): Promise<Cells> {
  const cells: Cells = new Map();
  const departmentPids = [...separate.departments.values()].map(({ service }) => service.pid ?? 0);
  for (const workload of workloads) {
    const byContender = new Map<string, Cell[]>(contenders.map(({ name }) => [name, []]));
    cells.set(workload.name, byContender);
    for (let round = 1; round <= options.rounds; round++) {
      for (const contender of contenders) {
        const cell = await load({
          url: contender.url, headers, bodies: workload.bodies, connections: options.connections, seconds: options.seconds, gatewayPids: contender.pids,
          departmentPids: contender.asksDepartments ? departmentPids : [], postgresPids: [separate.postgresPid],
        });
        byContender.get(contender.name)?.push(cell);
        process.stdout.write(`${workload.name} ${round}/${options.rounds} ${contender.name.padEnd(16)} ${cell.rps.toFixed(0).padStart(6)} rps${cell.errors ? `  ${cell.errors} errors` : ''}\n`);
      }
    }
  }
  return cells;
}

/** What our gateway adds to its departments' own time in the profile, over one connection. */
async function measureOurs({ contenders, workloads, headers, options }: Measuring): Promise<Figure[]> {
  const figures: Figure[] = [];
  const bodies = workloads.find(({ name }) => name === 'profile')?.bodies ?? [];
  process.stdout.write('\nprofile，1 个连接 1 connection: 延迟 latency, 网关增加 added to the slowest department, 按先后次序 and to those that wait for one another, ms\n');
  for (const { name, url } of contenders.filter((contender) => contender.name.startsWith('linli '))) {
    const { latencyMs, toSlowestMs, toPathMs } = await measureAdds({ url, headers, bodies, seconds: options.seconds });
    const key = `profile.${name.replace('linli ', '')}`;
    figures.push({ name: `${key}.latency_of_one`, value: latencyMs, unit: 'ms' }, { name: `${key}.adds_ms`, value: toSlowestMs, unit: 'ms' }, { name: `${key}.adds_to_path_ms`, value: toPathMs, unit: 'ms' });
    process.stdout.write(`${name.padEnd(16)} ${[latencyMs, toSlowestMs, toPathMs].map((ms) => ms.toFixed(2).padStart(8)).join(' ')}\n`);
  }
  return figures;
}

interface Reported {
  readonly options: GraphBenchOptions;
  readonly adds: readonly Figure[];
}

function report(cells: Cells, { options: { connections, json, residents }, adds }: Reported): void {
  const figures: Figure[] = [{ name: 'residents', value: residents, unit: 'residents' }, { name: 'connections', value: connections, unit: 'connections' }, ...adds];
  for (const [workload, byContender] of cells) {
    const of = (name: string, pick: (cell: Cell) => number): number => median((byContender.get(name) ?? []).map(pick));
    const floor = of('hand-written', ({ rps }) => rps);
    process.stdout.write(`\n${workload}, ${connections} connections\n${'contender'.padEnd(16)}    rps    p50    p95    p99   gateway  depts  postgres CPU ms/request   to hand-written\n`);
    for (const name of byContender.keys()) {
      const row = [of(name, (c) => c.rps).toFixed(0), ...[of(name, (c) => c.p50Ms), of(name, (c) => c.p95Ms), of(name, (c) => c.p99Ms)].map((ms) => ms.toFixed(1)), ...[of(name, (c) => c.gatewayCpuMs), of(name, (c) => c.departmentCpuMs), of(name, (c) => c.postgresCpuMs)].map((ms) => ms.toFixed(2))];
      process.stdout.write(`${name.padEnd(16)} ${row.map((text) => text.padStart(6)).join(' ')}   ${(of(name, (c) => c.rps) / floor).toFixed(3)}\n`);
      const key = `${workload}.${name.replace('linli ', '').replaceAll(' ', '_').replaceAll('-', '')}`;
      figures.push({ name: `${key}.rps`, value: of(name, (c) => c.rps), unit: '1/s' }, { name: `${key}.p50`, value: of(name, (c) => c.p50Ms), unit: 'ms' }, { name: `${key}.p95`, value: of(name, (c) => c.p95Ms), unit: 'ms' }, { name: `${key}.p99`, value: of(name, (c) => c.p99Ms), unit: 'ms' });
      figures.push({ name: `${key}.cpu`, value: of(name, (c) => c.gatewayCpuMs + c.departmentCpuMs + c.postgresCpuMs), unit: 'ms/request' }, { name: `${key}.errors`, value: (byContender.get(name) ?? []).reduce((sum, c) => sum + c.errors, 0), unit: 'errors' });
      figures.push({ name: `${key}.ratio_to_handwritten`, value: of(name, (c) => c.rps) / floor, unit: 'ratio' });
    }
    const rpsOf = (name: string): number => (byContender.has(name) ? of(name, (c) => c.rps) : 0);
    const peers = { hive: Math.max(rpsOf('hive default'), rpsOf('hive router')), apollo: rpsOf('apollo gateway') };
    for (const mode of ['embedded', 'separate']) {
      for (const [peer, rps] of Object.entries(peers)) {
        const value = rpsOf(`linli ${mode}`) / rps;
        // Left out of this run.
        if (!(value > 0 && value < Infinity)) continue;
        figures.push({ name: `${workload}.${mode}.ratio_to_${peer}`, value, unit: 'ratio' });
        process.stdout.write(`${workload}.${mode}.ratio_to_${peer} ${value.toFixed(2)}\n`);
      }
    }
  }
  if (json) writeFigures(json, figures);
}
