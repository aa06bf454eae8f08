import { CLERK, issueToken, startSeparate, type SeparateDistrict } from '@linli/gateway';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { adultIds } from '../adult-ids.js';
import { makeBenchFolder } from '../make-bench-folder.js';
import { PacedLoad, type Question } from '../paced-load.js';
import { percentile } from '../percentile.js';
import { writeFigures, type Figure } from '../results.js';
import { toChaosLine, type ChaosLine } from './chaos-line.js';
import { openFaultProxy, type FaultProxy } from './fault-proxy.js';
import { faultsOf } from './faults.js';
import { judgeRest, judgeWhole } from './judge.js';
import { observe, type Loads } from './observe.js';
import { everything, hasPart, without, type ChaosQuestion } from './questions.js';
import { restartAll } from './restart-all.js';
import { watchMemory } from './watch-memory.js';

export interface ChaosBenchOptions {
  readonly json: string | null;
  readonly residents: number;
  /** How long each fault lasts. */
  readonly seconds: number;
  /** Load for the memory's sake once the faults are over. */
  readonly minutes: number;
  /** Operations a second of each of the two loads. */
  readonly rate: number;
  /** Departments, or `department.fault`s, to be made sick; null for all. */
  readonly only: readonly string[] | null;
}

/** How long it is watched before anything goes wrong, seconds. */
const QUIET_SECONDS = 8;
/** More than one: what one may have running is limited, and is not what is looked at. */
const CALLERS = 10;
const HEAD = ['故障 fault'.padEnd(28), '不涉及 others: n', 'errors', 'p99 ms', 'quiet', '涉及 needing: n', 'rest', 'wrong', 'slowest', '恢复 back ms', 'load'];

/** Makes each department sick in each way under load, restarts the gateway and PostgreSQL, and watches the gateway's memory. @returns whether every promise held. */
export async function chaosBench(options: ChaosBenchOptions): Promise<boolean> {
  const folder = makeBenchFolder();
  const proxies = new Map<string, FaultProxy>();
  const reach = async (name: string, url: string): Promise<string> => {
    const proxy = await openFaultProxy(url);
    proxies.set(name, proxy);
    return proxy.url;
  };
  const separate = await startSeparate({ dataFolder: join(folder, 'data'), residents: options.residents, isFresh: false, host: '127.0.0.1', port: 0, reach });
  let endPostgres = async (): Promise<void> => undefined;
  try {
    const ask = await createAsking(separate);
    const lines: ChaosLine[] = [];
    const note = (line: ChaosLine): void => {
      lines.push(line);
      process.stdout.write(`${line.name.padEnd(28)} ${line.cells.map((cell, place) => cell.padStart(HEAD[place + 1]?.length ?? 0)).join(' ')}  ${line.broken.length > 0 ? `违约 BROKEN: ${line.broken.join('; ')}` : line.late.length > 0 ? `机器繁忙 busy machine: ${line.late.join('; ')}` : '✓'}\n`);
    };
    process.stdout.write(`${HEAD.join(' ')}\n`);
    for (const [department, proxy] of proxies) await makeSick({ department, proxy, separate, ask, options, note });
    if (isWanted(options, 'whole')) endPostgres = await restartAll({ separate, loads: () => ask('whole', options.rate), seconds: options.seconds, note });
    const memory = await watchMemory({ separate, loads: () => ask('whole', options.rate), minutes: options.minutes });
    if (options.json) writeFigures(options.json, [...lines.flatMap(toFigures), ...memory.figures]);
    return lines.every(({ broken }) => broken.length === 0) && memory.isFlat;
  } finally {
    await separate.close();
    await endPostgres();
    await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

type Asking = (sick: string, rate: number) => Loads;

interface Sickness {
  readonly department: string;
  readonly proxy: FaultProxy;
  readonly separate: SeparateDistrict;
  readonly ask: Asking;
  readonly options: ChaosBenchOptions;
  readonly note: (line: ChaosLine) => void;
}

async function makeSick({ department, proxy, separate, ask, options, note }: Sickness): Promise<void> {
  const faults = faultsOf({ department, separate, proxy }).filter(({ name }) => isWanted(options, department) || isWanted(options, `${department}.${name}`));
  if (faults.length === 0) return;
  const loads = ask(department, options.rate);
  // Planned and warm: what is quiet is measured after it.
  await wait(QUIET_SECONDS * 500);
  const quietFrom = performance.now();
  await wait(QUIET_SECONDS * 1_000);
  const quietP99Ms = percentile(loads.others.since(quietFrom).map(({ ms }) => ms), 0.99);
  for (const { name, isTotal, moreSeconds, begin, end } of faults) {
    note(toChaosLine(await observe({ loads, seconds: options.seconds + moreSeconds, begin, end }), { department, fault: name, quietP99Ms, isTotal: isTotal && hasPart(department) }));
  }
  await Promise.all([loads.others.stop(), loads.needing.stop()]);
}

async function createAsking({ address, district }: SeparateDistrict): Promise<Asking> {
  const callers = await Promise.all(Array.from({ length: CALLERS }, async (_none, place) => ({ authorization: `Bearer ${await issueToken(district.keys, { ...CLERK, subject: `clerk-${place + 1}` })}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001' })));
  const ids = adultIds(district.options);
  let turn = 0;
  const next = ({ query }: ChaosQuestion) => (): Question => ({ headers: callers[turn++ % CALLERS] ?? {}, body: JSON.stringify({ query, ...(query.includes('$id') ? { variables: { id: ids[turn % ids.length] } } : {}) }) });
  const url = `${address}/graphql`;
  return (sick, rate) => ({
    others: new PacedLoad({ url, perSecond: rate, next: next(without(sick)), judge: judgeWhole }),
    needing: new PacedLoad({ url, perSecond: rate, next: next(everything(sick)), judge: judgeRest(sick, everything(sick)) }),
  });
}

function isWanted({ only }: ChaosBenchOptions, name: string): boolean {
  return only === null || only.includes(name);
}

function toFigures({ name, p99Ms, slowestMs, recoveryMs, broken }: ChaosLine): Figure[] {
  const key = `chaos.${name}`;
  return [{ name: `${key}.others_p99`, value: p99Ms, unit: 'ms' }, { name: `${key}.slowest`, value: slowestMs, unit: 'ms' }, { name: `${key}.recovery`, value: Math.min(recoveryMs, 1e9), unit: 'ms' }, { name: `${key}.broken`, value: broken.length, unit: 'promises' }];
}
