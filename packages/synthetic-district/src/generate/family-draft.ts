import type { Resident } from '../model/people.js';
import type { Facts } from './facts.js';

/** The families of a community. */
export interface FamilyDraft extends Facts {
  readonly persons: readonly Resident[];
  /** The children of each resident that has any, the dead and those who moved away included. */
  readonly childrenOf: ReadonlyMap<number, readonly Resident[]>;
}

/** Finds everybody's children. */
export function listChildren(persons: readonly Resident[]): Map<number, Resident[]> {
  const childrenOf = new Map<number, Resident[]>();
  for (const child of persons) {
    for (const parentNo of [child.fatherNo, child.motherNo]) {
      if (parentNo === null) continue;
      const children = childrenOf.get(parentNo);
      if (children) children.push(child);
      else childrenOf.set(parentNo, [child]);
    }
  }
  return childrenOf;
}
