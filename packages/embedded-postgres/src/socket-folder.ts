import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ServerUser } from './server-user.js';

const PREFIX = 'linli-pg-';
const SOCKET_PORT = 5432;

/** Makes the folder of a server's socket, which its user alone can enter. */
export function makeSocketFolder(user: ServerUser | null): string {
  // A socket's path has at most 107 bytes; a long temporary folder would break that.
  const parent = tmpdir().length > 60 ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, PREFIX));
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Whether a folder is one of ours, and may be removed when its server is gone. */
export function isSocketFolder(folder: string): boolean {
  return basename(folder).startsWith(PREFIX);
}

/** How a role reaches a database over the socket. */
export function urlOf(socketFolder: string, { name, password, database }: { readonly name: string; readonly password: string; readonly database: string }): string {
  return `postgres://${encodeURIComponent(name)}:${password}@localhost:${SOCKET_PORT}/${database}?host=${encodeURIComponent(socketFolder)}`;
}

/** The server's settings of where it listens: a socket only. */
export function listenSettings(socketFolder: string): Readonly<Record<string, string>> {
  return { listen_addresses: '', unix_socket_directories: socketFolder, port: String(SOCKET_PORT), unix_socket_permissions: '0700' };
}
