import { isBitSet, type Container } from './read-header.js';

/**
 * Whether a container holds a number.
 * @param bytes the container's alone.
 */
export function holdsNumber({ kind, count }: Container, bytes: Buffer, number: number): boolean {
  const low = number & 0xffff;
  if (kind === 'BITS') return isBitSet(bytes, low);
  if (kind === 'ARRAY') return bytes.readUInt16LE(2 * lastUpTo(low, { count, at: (place) => bytes.readUInt16LE(2 * place) })) === low;
  const runs = bytes.readUInt16LE(0);
  const place = lastUpTo(low, { count: runs, at: (run) => bytes.readUInt16LE(2 + 4 * run) });
  const start = bytes.readUInt16LE(2 + 4 * place);
  return low >= start && low <= start + bytes.readUInt16LE(4 + 4 * place);
}

/** The place of the last of rising values that is no greater; the first where all are. */
function lastUpTo(value: number, { count, at }: { readonly count: number; readonly at: (place: number) => number }): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
