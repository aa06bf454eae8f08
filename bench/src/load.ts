import autocannon from 'autocannon';
import { cpuSeconds } from './process-time.js';

export interface Cell {
  readonly rps: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Of the gateway's process, per request. */
  readonly gatewayCpuMs: number;
  /** Of the departments' processes, per request; 0 where they live in the gateway's. */
  readonly departmentCpuMs: number;
  readonly postgresCpuMs: number;
  readonly errors: number;
}

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly gatewayPids: readonly number[];
  readonly departmentPids: readonly number[];
  readonly postgresPids: readonly number[];
}

const WARM_UP_SECONDS = 2;

/** Asks one contender for a while and measures; a warm-up goes before and is not counted. */
export async function load(options: Load): Promise<Cell> {
  await fire(options, WARM_UP_SECONDS);
  const cpuBefore = cpuOf(options);
  const result = await fire(options, options.seconds);
  const cpu = cpuOf(options).map((seconds, place) => (1_000 * (seconds - (cpuBefore[place] ?? 0))) / Math.max(1, result.requests.total));
  const { latency } = result as unknown as { latency: Record<'p50' | 'p90' | 'p97_5' | 'p99', number> };
  return {
    rps: result.requests.total / result.duration, p50Ms: latency.p50, p95Ms: (latency.p90 + latency.p97_5) / 2, p99Ms: latency.p99,
    gatewayCpuMs: cpu[0] ?? 0, departmentCpuMs: cpu[1] ?? 0, postgresCpuMs: cpu[2] ?? 0, errors: result.errors + result.non2xx + result.mismatches,
  };
}

function fire({ url, headers, bodies, connections }: Load, duration: number): Promise<autocannon.Result> {
  let next = 0;
  return autocannon({
    url, connections, duration, method: 'POST', headers: { 'content-type': 'application/json', ...headers },
    requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, headers: { ...request.headers, ...inOwnCase(headers) }, body: bodies[next++ % bodies.length] ?? '' }) }],
    // An answer with errors is not an answer.
    verifyBody: (body) => typeof body === 'string' && !body.slice(0, 200).includes('"errors"'),
  } as autocannon.Options);
}

let cases = 0;

/** Each request in a case of its own, where one is named: as clerks ask. */
function inOwnCase({ 'linli-case': caseNo }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return caseNo ? { 'linli-case': `SQ2026${String(++cases).padStart(7, '0')}` } : {};
}

function cpuOf({ gatewayPids, departmentPids, postgresPids }: Load): number[] {
  return [cpuSeconds(gatewayPids), cpuSeconds(departmentPids), cpuSeconds(postgresPids)];
}
