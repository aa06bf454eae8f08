import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDeploymentKeys, type IdentityKey } from './identity-file.js';

/** What tokens of the deployment in a data folder are signed with. @throws Error in words for the person who asks, where there is no deployment. */
export function embeddedKey(dataFolder: string): IdentityKey {
  if (existsSync(join(dataFolder, 'identity.json'))) return readDeploymentKeys(dataFolder);
  throw new Error('尚无部署，请先运行 npm start。\nThere is no deployment yet: run npm start first.');
}
