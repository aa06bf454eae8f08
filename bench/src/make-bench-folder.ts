import { chmodSync, mkdtempSync } from 'node:fs';

/** A folder for one run; passable, because as root the database runs under another user. */
export function makeBenchFolder(): string {
  const folder = mkdtempSync('/var/tmp/linli-bench-');
  chmodSync(folder, 0o711);
  return folder;
}
