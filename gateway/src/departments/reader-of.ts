import type { Caller } from '@linli/caller-token';
import { LRUCache } from 'lru-cache';

/** How many kinds of reader are kept; a few hundred bytes each. */
const KEPT = 10_000;

/** What of a caller a department is told about a reader. */
const TOLD: readonly (keyof Caller)[] = ['department', 'roles', 'jurisdiction', 'residentNo', 'wards', 'cases', 'purpose', 'scopes', 'highestLevel'];

const readers = new LRUCache<string, Caller>({ max: KEPT });
const known = new WeakMap<Caller, Caller>();

/**
 * What a department has to know of a caller to answer a reading: what he may read, where, in which roles and for which purpose; neither who he is nor in which case he asks. All callers with the same rights
 * are one reader, the same object, so that a department is sent one signature for all of them. Whoever reads his own is told as he is: there his rights are his person.
 */
export function readerOf(caller: Caller): Caller {
  if (caller.purpose === 'SELF') return caller;
  let reader = known.get(caller);
  if (reader) return reader;
  const anonymous: Caller = { ...caller, subject: '', caseNo: null };
  // The whole of it is compared: a hash would one day be another's.
  const key = JSON.stringify(anonymous, [...TOLD]);
  reader = readers.get(key) ?? anonymous;
  readers.set(key, reader);
  known.set(caller, reader);
  return reader;
}
