import type { Caller } from '@linli/caller-token';
import { rightsOf } from '@linli/gateway';
import { PURPOSES, type Grant } from '@linli/vocabulary';

/** Rights by the book of whoever asks: each case has a subject of its own, and so a book. */
export function rightsIn(books: ReadonlyMap<string, readonly Grant[]>): (caller: Caller) => Caller {
  const known = new WeakMap<Caller, Caller>();
  return (caller) => {
    const before = known.get(caller);
    if (before) return before;
    const rights = rightsOf(caller, books.get(caller.subject) ?? [], { now: Date.now(), purpose: PURPOSES[caller.purpose] });
    known.set(caller, rights);
    return rights;
  };
}
