import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';

/** A disk of a given size, in memory. */
export interface SmallDisk {
  remove(): void;
}

/** Mounts a small disk. @returns null where we may not mount one. */
export function mountSmallDisk(path: string, { megabytes }: { readonly megabytes: number }): SmallDisk | null {
  mkdirSync(path);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'tmpfs', path]).status !== 0) {
    rmSync(path, { recursive: true });
    return null;
  }
  chmodSync(path, 0o711);
  return { remove: () => void spawnSync('umount', [path]) };
}
