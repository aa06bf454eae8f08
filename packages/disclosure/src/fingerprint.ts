import { createHmac } from 'node:crypto';
import type { CellSet } from './cell-set.js';
import type { Keys } from './keys.js';
import type { Subject } from './question.js';

/** Who is in a set, in 128 bits that only the secret can make: equal sets have equal ones, and none tells of its members. */
export function fingerprintOf(set: CellSet, { keys, subject }: { readonly keys: Keys; readonly subject: Subject }): string {
  return createHmac('sha256', keys.fingerprint).update(`${subject}\n`).update(set.bytes()).digest().toString('base64url', 0, 16);
}
