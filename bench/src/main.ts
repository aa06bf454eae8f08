import { parseArgs } from 'node:util';
import { executorsBench } from './executors-bench.js';
import { graphBench } from './graph-bench.js';
import { setupBench } from './setup-bench.js';
import { trustBench } from './trust-bench.js';

const USAGE = `npm run bench -- [graph|setup|trust|executors] [选项 options]
  graph   (默认 default) profile 与 page：本网关两种模式、@apollo/gateway、@graphql-hive/gateway、手写程序
  setup   首次启动、再次启动、内存、一百万居民  first start, next start, memory, a million residents
  trust   决定与日志的代价、日志速度、查阅、是否泄露  what decision and log cost, the log's speed, look-ups, leaks: --entries N（默认 10000000）  --cases N（默认 20000）  --operations N（默认 100000）
  executors  两个执行器对同样的查询答得是否一样  whether both executors answer the same: --documents N（默认 50000）
  --json FILE  --residents N  --rounds N  --seconds N  --connections N  --large N  --only 'linli separate,hive router'（与手写程序一起 beside the hand-written handler）
`;

void main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, residents: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' }, connections: { type: 'string' }, large: { type: 'string' }, entries: { type: 'string' }, cases: { type: 'string' }, operations: { type: 'string' }, documents: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [which = 'graph'] = positionals;
  const json = values.json ?? null;
  if (values.help || !['graph', 'setup', 'trust', 'executors'].includes(which)) return void process.stdout.write(USAGE);
  if (which === 'setup') return setupBench({ json, large: Number(values.large ?? 1_000_000) });
  if (which === 'executors') return executorsBench({ json, documents: Number(values.documents ?? 50_000) });
  const loaded = { json, residents: Number(values.residents ?? 20_000), rounds: Number(values.rounds ?? 3), seconds: Number(values.seconds ?? 6), connections: Number(values.connections ?? 16) };
  if (which === 'trust') return trustBench({ ...loaded, entries: Number(values.entries ?? 10_000_000), cases: Number(values.cases ?? 20_000), operations: Number(values.operations ?? 100_000) });
  await graphBench({ ...loaded, only: values.only?.split(',') ?? null });
}
