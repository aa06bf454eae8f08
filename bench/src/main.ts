import { parseArgs } from 'node:util';
import { chaosBench } from './chaos/chaos-bench.js';
import { cohortBench } from './cohort/cohort-bench.js';
import { executorsBench } from './executors-bench.js';
import { graphBench } from './graph-bench.js';
import { growthBench } from './growth/growth-bench.js';
import { overloadBench } from './overload/overload-bench.js';
import { setupBench } from './setup-bench.js';
import { trustBench } from './trust-bench.js';

const USAGE = `npm run bench -- [graph|growth|chaos|overload|executors|setup|trust|cohort] [选项 options]
  graph     （默认 default）profile 与 page：本网关两种模式、@apollo/gateway、@graphql-hive/gateway、手写程序
  growth    规模增长时的代价：字段、居民、部门、连接、库中居民（--large 含一百万）  cost as work grows, with pictures: --figures FOLDER（默认 docs/figures）  --axes fields,store  --data FOLDER（保留示范区 keeps the districts）
  chaos     部门停机、变慢、出错，重启网关与 PostgreSQL  departments that fail, restarts: --minutes N（内存观察 memory watched，默认 2）  --rate N（每秒 a second，默认 40）  --only health,health.slow,whole
  overload  五倍于所能承受的负载  five times the load that it can hold: --mode embedded|separate|both
  executors 两个执行器对同样的查询答得是否一样  whether both executors answer the same: --documents N（默认 50000）
  setup     首次启动、再次启动、内存、一百万居民  first start, next start, memory, a million residents
  trust     决定与日志的代价、日志速度、查阅、是否泄露  what decision and log cost, the log's speed, look-ups, leaks: --entries N（默认 10000000）  --cases N（默认 20000）  --operations N（默认 100000）
  cohort    群体统计：五个指标、四个部门、按社区；与一个库里的一条语句、与逐页读取相比；对披露控制的攻击  a question over many against one statement and against pages; the attack: --residents N（默认 1000000）  --rounds N（默认 7）  --data FOLDER（保留示范区 keeps the district）  --questions N（攻击，默认 10080，0 略过 leaves it out）
  --json FILE  --residents N  --rounds N  --seconds N  --connections N  --large [N]  --only 'linli separate,hive router'（与手写程序一起 beside the hand-written handler）
`;
const BENCHES = ['graph', 'growth', 'chaos', 'overload', 'executors', 'setup', 'trust', 'cohort'];
const TEXT = { type: 'string' } as const;

void main();

async function main(): Promise<void> {
  // `--large` alone is enough; parseArgs wants a value for what may have one.
  const args = process.argv.slice(2).flatMap((arg, place, all) => (arg === '--large' && !/^\d+$/.test(all[place + 1] ?? '') ? [arg, '1000000'] : [arg]));
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      json: TEXT, residents: TEXT, rounds: TEXT, seconds: TEXT, connections: TEXT, large: TEXT, entries: TEXT, cases: TEXT, operations: TEXT, documents: TEXT, only: TEXT, minutes: TEXT, rate: TEXT, figures: TEXT, axes: TEXT, mode: TEXT, data: TEXT, questions: TEXT,
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [which = 'graph'] = positionals;
  const json = values.json ?? null;
  const only = values.only?.split(',') ?? null;
  const seconds = (usual: number): number => Number(values.seconds ?? usual);
  const residents = Number(values.residents ?? 20_000);
  if (values.help || !BENCHES.includes(which)) return void process.stdout.write(USAGE);
  if (which === 'setup') return setupBench({ json, large: Number(values.large ?? 1_000_000) });
  if (which === 'executors') return executorsBench({ json, documents: Number(values.documents ?? 50_000) });
  if (which === 'growth') return fail(await growthBench({ json, figures: values.figures ?? null, axes: values.axes?.split(',') ?? null, seconds: seconds(4), largest: Number(values.large ?? 100_000), data: values.data ?? null }));
  if (which === 'chaos') return fail(await chaosBench({ json, residents, seconds: seconds(5), minutes: Number(values.minutes ?? 2), rate: Number(values.rate ?? 40), only }));
  if (which === 'overload') return fail(await overloadBench({ json, residents, seconds: seconds(60), modes: values.mode === undefined || values.mode === 'both' ? ['embedded', 'separate'] : [values.mode] }));
  if (which === 'cohort') return fail(await cohortBench({ json, residents: Number(values.residents ?? 1_000_000), data: values.data ?? null, rounds: Number(values.rounds ?? 7), questions: Number(values.questions ?? 10_080) }));
  const loaded = { json, residents, rounds: Number(values.rounds ?? 3), seconds: seconds(6), connections: Number(values.connections ?? 16) };
  if (which === 'trust') return trustBench({ ...loaded, entries: Number(values.entries ?? 10_000_000), cases: Number(values.cases ?? 20_000), operations: Number(values.operations ?? 100_000) });
  await graphBench({ ...loaded, only });
}

/** Tells whoever runs the bench that something did not hold. */
function fail(holds: boolean): void {
  if (!holds) process.exitCode = 1;
}
