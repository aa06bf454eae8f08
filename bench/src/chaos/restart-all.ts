import type { SeparateDistrict } from '@linli/gateway';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../percentile.js';
import { toChaosLine, type ChaosLine } from './chaos-line.js';
import { observe, type Loads } from './observe.js';
import { endPostgres, type EndedPostgres } from './postgres-restart.js';

interface Restarting {
  readonly separate: SeparateDistrict;
  readonly loads: () => Loads;
  readonly seconds: number;
  readonly note: (line: ChaosLine) => void;
}

const QUIET_MS = 8_000;

/** Restarts what everything needs: the gateway in order and by an accident, and PostgreSQL. What is asked meanwhile fails; what is promised is that all is well soon after. @returns what ends the PostgreSQL that was started. */
export async function restartAll({ separate, loads, seconds, note }: Restarting): Promise<() => Promise<void>> {
  const running = loads();
  await wait(QUIET_MS);
  const quietP99Ms = percentile(running.others.since(performance.now() - QUIET_MS / 2).map(({ ms }) => ms), 0.99);
  const watch = async (fault: string, { begin, end, forSeconds }: { readonly begin: () => Promise<void>; readonly end: () => Promise<void>; readonly forSeconds: number }): Promise<void> => {
    const seen = await observe({ loads: running, seconds: forSeconds, begin, end });
    const line = toChaosLine({ ...seen, others: [], needing: [] }, { department: 'whole', fault, quietP99Ms, isTotal: false });
    const failed = seen.others.filter(({ verdict }) => verdict !== 'ok').length;
    note({ ...line, cells: [String(seen.others.length), String(failed), ...line.cells.slice(2)] });
  };
  // From the moment at which it is told to end, so that its coming up counts.
  await watch('gateway-restarted', { forSeconds: 0, begin: async () => undefined, end: async () => void separate.gateway.stop().then(() => separate.gateway.start()) });
  await watch('gateway-killed', { forSeconds: 0, begin: async () => undefined, end: async () => void process.kill(separate.gateway.pid ?? 0, 'SIGKILL') });
  let ended: EndedPostgres | undefined;
  let again: ChildProcess | undefined;
  await watch('postgres-restarted', { forSeconds: Math.min(3, seconds), begin: async () => void (ended = await endPostgres(separate.postgresPid)), end: async () => void (again = ended?.start()) });
  await Promise.all([running.others.stop(), running.needing.stop()]);
  return async () => {
    if (!again) return;
    const gone = new Promise((end) => again?.once('exit', end));
    again.kill('SIGINT');
    await gone;
  };
}
