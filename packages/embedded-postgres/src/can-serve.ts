import { join } from 'node:path';
import { isReachable } from './reachable.js';
import { serverUser } from './server-user.js';

/** Whether the server's user could walk to a folder made inside this existing one; as root it is another user than ours. */
export function canServe(parent: string): boolean {
  return isReachable(join(parent, 'data'), serverUser());
}
