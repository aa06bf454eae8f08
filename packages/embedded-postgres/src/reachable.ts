import { accessSync, chmodSync, constants, lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ServerUser } from './server-user.js';

/** Whether a user can walk down to a path: every folder above it lets him through. */
export function isReachable(path: string, user: ServerUser | null): boolean {
  if (!user) return true;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes a folder passable (not readable) for others, as PostgreSQL's user has to walk through it. */
export function makePassable(folder: string): void {
  chmodSync(folder, 0o711);
}
