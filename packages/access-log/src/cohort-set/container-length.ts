import type { Container } from './read-header.js';

const BITS_LENGTH = 8_192;

/** How many bytes a container takes that begins at a place of a set; null where the bytes end before that is told. */
export function containerLength({ kind, count }: Container, bytes: Buffer, from: number): number | null {
  if (kind === 'BITS') return BITS_LENGTH;
  if (kind === 'ARRAY') return 2 * count;
  return from + 2 > bytes.length ? null : 2 + 4 * bytes.readUInt16LE(from);
}
