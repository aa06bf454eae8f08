import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the data of one test, which the server's user can walk through. */
export function testFolder(): { readonly data: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'linli-server-'));
  chmodSync(parent, 0o711);
  return { data: join(parent, 'data'), remove: () => rmSync(parent, { recursive: true, force: true }) };
}
