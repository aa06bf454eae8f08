import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './folder-lock.js';

// PostgreSQL's fast shutdown, its immediate one, and the end. The later ones lose nothing that was committed: it is in the log, and the next start reads it from there.
const STEPS = [{ signal: 'SIGINT', limitMs: 20_000 }, { signal: 'SIGQUIT', limitMs: 5_000 }, { signal: 'SIGKILL', limitMs: 2_000 }] as const;
const LOOK_EVERY_MS = 15;

/**
 * Ends a server in order, and less so where that does not come to an end: on a full disk the last checkpoint of an orderly end waits for ever.
 * @param isOrderly false where an orderly end cannot come.
 */
export async function endServer(pid: number, { isOrderly = true }: { readonly isOrderly?: boolean } = {}): Promise<void> {
  for (const { signal, limitMs } of isOrderly ? STEPS : STEPS.slice(1)) {
    if (!send(pid, signal)) return;
    for (let waited = 0; waited < limitMs; waited += LOOK_EVERY_MS) {
      if (!isRunning(pid)) return;
      await wait(LOOK_EVERY_MS);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
