import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { diskFull } from './data-folder.js';
import { PostgresFault } from './postgres-fault.js';
import type { ServerUser } from './server-user.js';
import { listenSettings } from './socket-folder.js';

export interface Launch {
  readonly dataFolder: string;
  readonly binaries: string;
  readonly user: ServerUser | null;
  readonly socketFolder: string;
  readonly adminUrl: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** The server's process, and the last that it said on standard error. */
export interface ServerProcess {
  readonly child: ChildProcess;
  complaint(): string;
}

const START_LIMIT_MS = 30_000;
const SETTINGS = {
  max_connections: '300', shared_buffers: '256MB', work_mem: '16MB', maintenance_work_mem: '128MB', max_wal_size: '2GB', jit: 'off', log_min_messages: 'fatal',
};

/** Starts the server on a cluster and waits until it answers. @throws PostgresFault with what to do. */
export async function launch(options: Launch): Promise<ServerProcess> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const server = run(options);
    if (await comesUp(server, { url: options.adminUrl, deadline })) return server;
    // The processes of a server that was killed go a moment after it, and until then hold its memory.
    if (!/shared memory block .* is still in use/s.test(server.complaint()) || Date.now() > deadline) throw faultOf(server, options.dataFolder);
    await wait(100);
  }
}

function run({ dataFolder, binaries, user, socketFolder, settings }: Launch): ServerProcess {
  const all = { ...listenSettings(socketFolder), ...SETTINGS, ...settings };
  const child = spawn(join(binaries, 'postgres'), ['-D', join(dataFolder, 'postgres'), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['ignore', 'ignore', 'pipe'],
    // In a group of its own: an interrupt at the terminal reaches us, and we stop it in order.
    detached: true,
  });
  let complaint = '';
  child.stderr.on('data', (piece: Buffer) => (complaint = (complaint + piece.toString()).slice(-4_000)));
  return { child, complaint: () => complaint };
}

/** @returns false when it ended instead. @throws PostgresFault when it did neither in time. */
async function comesUp({ child }: ServerProcess, { url, deadline }: { readonly url: string; readonly deadline: number }): Promise<boolean> {
  const endWithUs = (): void => void child.kill('SIGINT');
  process.once('exit', endWithUs);
  try {
    while (Date.now() < deadline) {
      if (child.exitCode !== null || child.signalCode !== null) return false;
      if (await answers(url)) return true;
      await wait(15);
    }
    child.kill('SIGINT');
    throw new PostgresFault('FAILED', 'PostgreSQL 启动超时。数据未受影响。', `PostgreSQL did not answer within ${START_LIMIT_MS / 1_000} seconds. Nothing was touched.`);
  } finally {
    process.removeListener('exit', endWithUs);
  }
}

function faultOf(server: ServerProcess, dataFolder: string): PostgresFault {
  if (isDiskFull(server)) return diskFull(dataFolder);
  return new PostgresFault('FAILED', 'PostgreSQL 无法启动。数据未受影响。', `PostgreSQL did not start. Nothing was touched. It said: ${server.complaint().trim().split('\n').at(-1) ?? ''}`);
}

/** Whether the server has complained that the disk is full. */
export function isDiskFull({ complaint }: ServerProcess): boolean {
  return /No space left/i.test(complaint());
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
