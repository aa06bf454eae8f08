import { isObject, setOwn } from './merge-into.js';
import { ownValue } from './own-value.js';
import type { Data } from './run.js';

/** Whether parts may have other values under a name: it is asked of each with arguments of its own, for what is worked out of it. */
export type MayDiffer = (name: string) => boolean;

/**
 * Joins what two parts of an operation brought, each of which asked for the same objects by itself. What one of them did not get stays as the other one has it.
 * @throws Error where they are not the same objects: a list that has changed in between would give one person what is another's.
 */
export function joinParts(target: Data, source: Readonly<Data>, mayDiffer: MayDiffer): void {
  for (const key of Object.keys(source)) if (!mayDiffer(key)) setOwn(target, key, joined(ownValue(target, key), source[key], mayDiffer));
}

function joined(before: unknown, value: unknown, mayDiffer: MayDiffer): unknown {
  if (before === null || before === undefined) return value;
  if (value === null || value === undefined) return before;
  if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) return before.map((each, place) => joined(each, value[place], mayDiffer));
  if (isObject(before) && isObject(value)) joinParts(before, value, mayDiffer);
  else if (before !== value) throw new Error('expected the same objects of a department twice, but got others');
  return before;
}
