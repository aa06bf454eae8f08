import { canServe } from '@linli/embedded-postgres';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..', '..');

/** Where the embedded mode keeps its data: LINLI_DATA, else `.linli` beside the code, else, where the database's user cannot walk to it (root's own home), a folder under /var/tmp. */
export function chooseDataFolder(environment: NodeJS.ProcessEnv): string {
  if (environment.LINLI_DATA) return resolve(environment.LINLI_DATA);
  if (canServe(ROOT)) return join(ROOT, '.linli');
  return join('/var/tmp', `linli-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`);
}
