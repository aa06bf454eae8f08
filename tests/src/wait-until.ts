import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 90_000;

/** Waits until something is so. @throws Error that says what never came to be. */
export async function waitUntil(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`expected ${what} within ${LIMIT_MS / 1_000} s, but it did not come`);
    await wait(20);
  }
}

/** Whether a process of this number runs; one that has ended and waits to be counted does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
