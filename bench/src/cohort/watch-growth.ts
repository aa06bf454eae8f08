import { setTimeout as wait } from 'node:timers/promises';
import { residentBytes } from '../process-time.js';

const EVERY_MS = 20;

/** Watches how much memory a process takes beyond what it had at first, bytes, until it is stopped. */
export function watchGrowth(pid: number): { stop(): { readonly first: number; readonly grown: number } } {
  const now = (): number => residentBytes([pid], { isAlone: true });
  const first = now();
  let most = first;
  let isOn = true;
  const watch = async (): Promise<void> => {
    while (isOn) {
      most = Math.max(most, now());
      await wait(EVERY_MS);
    }
  };
  void watch();
  return {
    stop: () => {
      isOn = false;
      return { first, grown: Math.max(most, now()) - first };
    },
  };
}
