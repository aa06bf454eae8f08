import { containerLength } from './container-length.js';
import { readHeader, type Container } from './read-header.js';

/** A container, and where its bytes are in its set. */
export interface FoundContainer {
  readonly container: Container;
  readonly from: number;
  readonly to: number;
}

/** The beginning of a set, and how many bytes the whole of it has. */
export interface SetBeginning {
  readonly bytes: Buffer;
  readonly size: number;
}

/**
 * Finds where in a set a number would be, from the set's first bytes.
 * @returns null when nothing of the set is near it; `'BEYOND'` when these bytes are too few to tell.
 */
export function findContainer({ bytes, size }: SetBeginning, number: number): FoundContainer | null | 'BEYOND' {
  const header = readHeader(bytes);
  if (!header) return 'BEYOND';
  const { containers, offsets, length } = header;
  const place = containers.findIndex(({ key }) => key === number >>> 16);
  const container = containers[place];
  if (!container) return null;
  if (offsets) return { container, from: offsets[place] ?? size, to: offsets[place + 1] ?? size };
  let from = length;
  for (const before of containers.slice(0, place)) {
    const taken = containerLength(before, bytes, from);
    if (taken === null) return 'BEYOND';
    from += taken;
  }
  const taken = containerLength(container, bytes, from);
  return taken === null ? 'BEYOND' : { container, from, to: from + taken };
}
