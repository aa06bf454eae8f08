import type { Caller } from '@linli/caller-token';
import { LRUCache } from 'lru-cache';

/** How many are kept; a few hundred bytes each. */
const KEPT = 10_000;

/** What of a caller a department is told. Load-bearing: all of it, or callers of different rights would be told as one; what is added to a caller has to be added here. */
const TOLD: Readonly<Record<Exclude<keyof Caller, 'subject' | 'caseNo'>, true>> = { department: true, roles: true, jurisdiction: true, residentNo: true, wards: true, cases: true, purpose: true, scopes: true, highestLevel: true };
const NAMES = Object.keys(TOLD);

const byRights = new LRUCache<string, Caller>({ max: KEPT });
const known = new WeakMap<Caller, Caller>();

/**
 * What a department has to know of a caller to answer a reading: what he may read, where, in which roles and for which purpose; neither who he is nor in which case he asks. All callers with the same rights
 * are told as one, the same object, so that a department is sent one signature for all of them. Whoever reads his own is told as he is: there his rights are his person.
 * So is whoever counts: under which approved question he does, and who he is, decides what he is shown.
 */
export function toldCaller(caller: Caller): Caller {
  if (caller.purpose === 'SELF' || caller.purpose === 'STATISTICS') return caller;
  let told = known.get(caller);
  if (told) return told;
  const anonymous: Caller = { ...caller, subject: '', caseNo: null };
  // The whole of it is compared: a hash would one day be another's.
  const key = JSON.stringify(anonymous, NAMES);
  told = byRights.get(key) ?? anonymous;
  byRights.set(key, told);
  known.set(caller, told);
  return told;
}
