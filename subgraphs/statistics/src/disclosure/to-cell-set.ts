import type { CellSet } from '@linli/disclosure';
import type { NumberSet } from '@linli/number-sets';

/** A set as disclosure control reads it. Its bytes are its numbers: the same bitmap can be packed in several ways, and a set that is packed otherwise would have another figure. */
export function toCellSet(set: NumberSet): CellSet {
  let numbers: Uint32Array | undefined;
  const members = (): Uint32Array => (numbers ??= set.toNumbers());
  return { size: set.size, numbers: members, bytes: () => new Uint8Array(members().buffer, members().byteOffset, members().byteLength) };
}
