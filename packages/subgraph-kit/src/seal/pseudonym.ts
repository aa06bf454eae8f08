import { createHmac } from 'node:crypto';
import { sealKey } from '@linli/sealed-id';

const BYTES = 6;

/**
 * A name for somebody that tells who he is to nobody, and is the same each time: twelve hexadecimal digits under the deployment's key, such as `3F7A-90BC-11DE`.
 * @param kind what he is named as; of another kind he has another name.
 */
export function pseudonymOf(kind: string, subject: string): string {
  const digits = createHmac('sha256', sealKey()).update(`${kind}:${subject}`).digest().subarray(0, BYTES).toString('hex').toUpperCase();
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}
