import { createHash } from 'node:crypto';

/** A set of field coordinates, stored once however many entries name it. */
export interface FieldSet {
  /** SHA-256 of the sorted coordinates, hex: a set that was changed is another one. */
  readonly id: string;
  readonly coordinates: readonly string[];
}

const known = new WeakMap<readonly string[], FieldSet>();

/** The set of these coordinates; the same list object is hashed once. */
export function fieldSetOf(coordinates: readonly string[]): FieldSet {
  let set = known.get(coordinates);
  if (!set) {
    const sorted = [...new Set(coordinates)].sort();
    known.set(coordinates, (set = { id: fieldSetId(sorted), coordinates: sorted }));
  }
  return set;
}

/** @param sorted coordinates as they are stored. */
export function fieldSetId(sorted: readonly string[]): string {
  return createHash('sha256').update(sorted.join('\n')).digest('hex');
}
