import { hkdfSync } from 'node:crypto';
import { sealKey } from '@linli/sealed-id';

const BYTES = 32;

/** A secret of the deployment for one use alone, of its sealing key (HKDF, RFC 5869): who has one has none of the others. @param use names it, and never changes. */
export function deriveSecret(use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sealKey(), '', `linli ${use}`, BYTES));
}
