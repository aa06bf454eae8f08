import { CLERK, issueToken, startSeparate, type SeparateDistrict } from '@linli/gateway';
import { loadavg } from 'node:os';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { adultIds } from '../adult-ids.js';
import { makeBenchFolder } from '../make-bench-folder.js';
import { openConnections, PacedLoad, type Question } from '../paced-load.js';
import { PROFILE } from '../queries.js';
import { writeFigures, type Figure } from '../results.js';
import { startEmbedded } from '../start-embedded.js';
import { judgeShed } from './judge-shed.js';
import { findCapacity } from './find-capacity.js';
import { reportOverload, type Overloaded } from './report-overload.js';

export interface OverloadBenchOptions {
  readonly json: string | null;
  readonly residents: number;
  readonly seconds: number;
  /** `embedded`, `separate`. */
  readonly modes: readonly string[];
}

const TIMES = 5;
/** How much of what it can hold is asked before and after: enough to be work. */
const CALM_SHARE = 0.5;
const RECOVERY_LIMIT_S = 12;
/** Open before, as those of a balancer or of pages are: Node takes one new connection a turn of its loop, so that thousands would wait there for a busy process, and none for its door. */
const CONNECTIONS = 512;
/** So many people ask that no limit of one caller's is met. */
const CALLERS = 100;

interface Target {
  readonly mode: string;
  readonly url: string;
  pid(): number | undefined;
}

/** Asks five times what the gateway can hold, for a while, in each mode. @returns whether every promise held. */
export async function overloadBench({ json, residents, seconds, modes }: OverloadBenchOptions): Promise<boolean> {
  const folder = makeBenchFolder();
  const separate = await startSeparate({ dataFolder: join(folder, 'data'), residents, isFresh: false, host: '127.0.0.1', port: 0 });
  const figures: Figure[] = [];
  let holds = true;
  try {
    const next = await createNext(separate);
    for (const mode of modes) {
      const embedded = mode === 'embedded' ? await startEmbedded(separate.district) : null;
      const target = embedded ? { mode, url: embedded.url, pid: () => embedded.service.pid } : { mode, url: `${separate.address}/graphql`, pid: () => separate.gateway.pid };
      const report = reportOverload(await overload(target, { next, seconds }));
      holds &&= report.holds;
      figures.push(...report.figures);
      await embedded?.service.stop();
    }
  } finally {
    await separate.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (json) writeFigures(json, figures);
  return holds;
}

async function overload({ mode, url, pid }: Target, { next, seconds }: { readonly next: () => Question; readonly seconds: number }): Promise<Overloaded> {
  const pidBefore = pid();
  const capacity = await findCapacity({ url, next, seconds });
  process.stdout.write(`${mode}: 可承受 holds ${capacity.perSecond.toFixed(0)}/s（${capacity.connections} 个连接 connections, p99 ${capacity.p99Ms.toFixed(1)} ms）；以五倍负载 ${seconds} 秒 five times that for ${seconds} s\n`);
  const load = new PacedLoad({ url, perSecond: TIMES * capacity.perSecond, next, judge: judgeShed, agent: await openConnections(url, CONNECTIONS) });
  await wait(seconds * 1_000);
  await load.stop();
  const calm = new PacedLoad({ url, perSecond: CALM_SHARE * capacity.perSecond, next, judge: judgeShed, agent: await openConnections(url, CONNECTIONS) });
  const beganAt = performance.now();
  await wait(RECOVERY_LIMIT_S * 1_000);
  await calm.stop();
  return { mode, capacity, asked: load.samples, dropped: load.dropped, after: calm.samples.map((sample) => ({ ...sample, at: sample.at - beganAt })), isSameProcess: pid() === pidBefore, load: loadavg()[0] ?? 0 };
}

async function createNext({ district }: SeparateDistrict): Promise<() => Question> {
  const ids = adultIds(district.options);
  const tokens = await Promise.all(Array.from({ length: CALLERS }, (_none, place) => issueToken(district.keys, { ...CLERK, subject: `clerk-${place + 1}` })));
  const bodies = ids.map((id) => JSON.stringify({ operationName: 'Profile', query: PROFILE, variables: { id } }));
  let turn = 0;
  return () => {
    turn++;
    return { headers: { authorization: `Bearer ${tokens[turn % CALLERS] ?? ''}`, 'linli-purpose': 'ONE_STOP', 'linli-case': 'SQ2026000001' }, body: bodies[turn % bodies.length] ?? '' };
  };
}
