import type { Caller } from '@linli/caller-token';
import type { RecordClass } from '../register/columns.js';
import type { Condition } from '../register/condition.js';

/**
 * The rows of a record that a caller may read, as a condition that every loader and list adds to its statement, counts included.
 *
 * This is the place where a subgraph decides by itself, from the signed caller, which rows it answers: jurisdiction (a prefix of the row's grid code) and
 * special protection belong here. Today it lets every row pass; the caller is here so that no loader has to change when it does not.
 */
export function rowFilter(_caller: Caller, _record: RecordClass): Condition | null {
  return null;
}
