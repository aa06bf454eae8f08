import { readFileSync } from 'node:fs';
import { PostgresFault } from './postgres-fault.js';

/** The operating-system user under which the server runs. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: root drops to the first of postgres and nobody.
 * @returns null where the server runs as whoever started us.
 */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = lines.find(([user]) => user === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new PostgresFault('NO_USER', '以 root 运行时需要系统用户 postgres 或 nobody。', 'As root, a system user postgres or nobody is needed; run as another user instead.');
}
