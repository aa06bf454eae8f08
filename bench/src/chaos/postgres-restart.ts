import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A PostgreSQL that was ended and can be started as it was: by the same command, as the same user, at the same address. */
export interface EndedPostgres {
  start(): ChildProcess;
}

/** Ends a PostgreSQL server as its operator would (a fast shutdown). */
export async function endPostgres(pid: number): Promise<EndedPostgres> {
  const [command = '', ...argv] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  const binary = command.startsWith('/') ? command : `/proc/${pid}/exe`;
  const { uid, gid } = statSync(`/proc/${pid}`);
  process.kill(pid, 'SIGINT');
  while (isThere(pid)) await wait(10);
  return { start: () => spawn(binary, argv, { uid, gid, cwd: '/', env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' }, stdio: 'ignore' }) };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
