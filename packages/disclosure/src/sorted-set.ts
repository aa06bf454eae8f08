import type { CellSet } from './cell-set.js';

/** A set held as its members. @param members ascending, each once. */
export function sortedSet(members: Uint32Array): CellSet {
  return {
    size: members.length,
    numbers: () => members,
    bytes: () => new Uint8Array(members.buffer, members.byteOffset, members.byteLength),
  };
}
