import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endServer } from './end-server.js';
import { isServerOf } from './is-server-of.js';
import { isSocketFolder } from './socket-folder.js';

const SOCKET_FOLDER_LINE = 4;

/** Ends, in order, the server of a cluster whose program was killed: it lives on, and a second one cannot start beside it. */
export async function endOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (pid > 0 && isServerOf(cluster, pid)) await endServer(pid);
  const socketFolder = lines[SOCKET_FOLDER_LINE] ?? '';
  if (isSocketFolder(socketFolder)) rmSync(socketFolder, { recursive: true, force: true });
}
