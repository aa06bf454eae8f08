import { createHmac, type KeyObject } from 'node:crypto';

const BYTES = 6;
const RANGE = 2 ** (8 * BYTES);

/** Numbers between 0 and 1, evenly distributed and always the same for one key and text. @param count up to 5. */
export function drawsOf(key: KeyObject, { text, count }: { readonly text: string; readonly count: number }): number[] {
  const digest = createHmac('sha256', key).update(text).digest();
  return Array.from({ length: count }, (_, index) => (digest.readUIntBE(index * BYTES, BYTES) + 0.5) / RANGE);
}
