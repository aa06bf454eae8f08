import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isServerOf } from './is-server-of.js';
import { Secrets } from './secrets.js';
import { urlOf } from './socket-folder.js';

/** A server that another process has started on a data folder. */
export interface RunningServer {
  /** The address of a department's database; null where it has none. */
  databaseUrl(name: string): string | null;
  secret(name: string): string | null;
}

const SOCKET_FOLDER_LINE = 4;

/** Finds the server that runs on a data folder, to ask it from a second process; null when none runs. */
export function findRunningServer(dataFolder: string): RunningServer | null {
  const cluster = join(resolve(dataFolder), 'postgres');
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const socketFolder = lines[SOCKET_FOLDER_LINE] ?? '';
  if (!socketFolder || !isServerOf(cluster, Number(lines[0]))) return null;
  const secrets = new Secrets(resolve(dataFolder));
  return {
    databaseUrl: (name) => {
      const password = secrets.find(`role:${name}`);
      return password === null ? null : urlOf(socketFolder, { name, password, database: name });
    },
    secret: (name) => secrets.find(`secret:${name}`),
  };
}
