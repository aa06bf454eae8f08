import { readFileSync } from 'node:fs';

// Load-bearing: after a restart of the machine the number may be another program's, even another PostgreSQL's.
/** Whether a process is the server of a cluster. */
export function isServerOf(cluster: string, pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}
