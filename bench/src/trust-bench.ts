import { freePorts, issueToken, CLERK, openDistrict, ServiceProcess, type OpenDistrict } from '@linli/gateway';
import { sealId } from '@linli/subgraph-kit';
import { collectDistrict } from '@linli/synthetic-district';
import { addYears } from '@linli/vocabulary';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load, type Cell } from './load.js';
import { makeBenchFolder } from './make-bench-folder.js';
import { measureDecision } from './measure-decision.js';
import { measureLog } from './measure-log.js';
import { PROFILE } from './queries.js';
import { median, writeFigures, type Figure } from './results.js';
import { runProof } from './run-proof.js';

export interface TrustBenchOptions {
  readonly json: string | null;
  readonly residents: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  /** Entries in the log when somebody looks his up. */
  readonly entries: number;
  /** Cases of the test that nothing leaks; 0 leaves it out. */
  readonly cases: number;
  /** Operations of the test that the log is complete; 0 leaves it out. */
  readonly operations: number;
}

const SUPERGRAPH = resolve(__dirname, '..', '..', 'gateway', 'supergraph.graphql');
const BODIES = 2_000;

/** What trust costs: the profile of seven departments with decision and log on and off, the log alone, the decision alone; and whether anything leaks. */
export async function trustBench(options: TrustBenchOptions): Promise<void> {
  const folder = makeBenchFolder();
  const figures: Figure[] = [{ name: 'residents', value: options.residents, unit: 'residents' }];
  const note = (name: string, value: number, unit: string): void => {
    figures.push({ name, value, unit });
    process.stdout.write(`${name.padEnd(28)} ${value.toFixed(2)} ${unit}\n`);
  };
  const district = await openDistrict({ dataFolder: join(folder, 'data'), residents: options.residents, isFresh: false });
  try {
    note('trust.decision_us', await measureDecision(SUPERGRAPH), 'us');
    await measureProfile(district, { options, note });
    await measureLog(district, { entries: options.entries, folder, note });
  } finally {
    await district.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (options.cases > 0) note('trust.leaks', runProof({ test: 'tests/src/no-leak.property.test.ts', variables: ['LINLI_LEAK_CASES', 'LINLI_LEAK_LIMIT_MS'], many: options.cases }), 'failed runs');
  if (options.operations > 0) note('trust.log_gaps', runProof({ test: 'tests/src/complete-log.test.ts', variables: ['LINLI_LOG_OPERATIONS', 'LINLI_LOG_LIMIT_MS'], many: options.operations }), 'failed runs');
  if (options.json) writeFigures(options.json, figures);
}

interface Measuring {
  readonly options: TrustBenchOptions;
  readonly note: (name: string, value: number, unit: string) => void;
}

async function measureProfile(district: OpenDistrict, { options, note }: Measuring): Promise<void> {
  const { url, headsFile, keys } = district.accessLog;
  const services = [await start(district, 'off', null), await start(district, 'on', { url, headsFile, privateKey: keys.privateKey })];
  try {
    const headers = { authorization: `Bearer ${await issueToken(district.keys, CLERK)}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001' };
    // A child is nobody's to read for a one-stop application.
    const adults = collectDistrict(district.options).residents.filter(({ birthDate }) => birthDate < addYears(district.options.today, -20));
    const step = Math.max(1, Math.floor(adults.length / BODIES));
    const bodies = adults.filter((_adult, place) => place % step === 0).map(({ residentNo }) => JSON.stringify({ operationName: 'Profile', query: PROFILE, variables: { id: sealId('resident', residentNo) } }));
    const cells: Record<string, Cell[]> = { off: [], on: [] };
    for (let round = 0; round < options.rounds; round++) {
      for (const { name, address, pid } of services) cells[name]?.push(await load({ url: `${address}/graphql`, headers, bodies, connections: options.connections, seconds: options.seconds, gatewayPids: [pid], departmentPids: [], postgresPids: [] }));
    }
    const of = (name: string, pick: (cell: Cell) => number): number => median((cells[name] ?? []).map(pick));
    for (const name of ['off', 'on']) {
      note(`trust.${name}.p95_ms`, of(name, ({ p95Ms }) => p95Ms), 'ms');
      note(`trust.${name}.rps`, of(name, ({ rps }) => rps), '1/s');
      note(`trust.${name}.errors`, (cells[name] ?? []).reduce((sum, { errors }) => sum + errors, 0), 'errors');
    }
    note('trust.p95_ratio', of('on', ({ p95Ms }) => p95Ms) / of('off', ({ p95Ms }) => p95Ms), 'ratio');
  } finally {
    await Promise.all(services.map(({ service }) => service.stop()));
  }
}

interface Service {
  readonly name: string;
  readonly address: string;
  readonly pid: number;
  readonly service: ServiceProcess;
}

async function start({ urls, keys, sealKey }: OpenDistrict, name: string, log: object | null): Promise<Service> {
  const [port = 0] = await freePorts(1);
  const address = `http://127.0.0.1:${port}`;
  const environment = { LINLI_BENCH_DATABASES: JSON.stringify(Object.fromEntries(urls)), LINLI_BENCH_KEYS: JSON.stringify(keys), LINLI_SEAL_KEY: sealKey, LINLI_BENCH_SUPERGRAPH: SUPERGRAPH, LINLI_BENCH_LOG: JSON.stringify(log), LINLI_PORT: String(port), NODE_ENV: 'production' };
  const service = new ServiceProcess({ name, script: join(__dirname, 'embedded-process.js'), environment, readyUrl: `${address}/health/ready`, readyHeaders: {} });
  await service.start();
  return { name, address, pid: service.pid ?? 0, service };
}
