import { LRUCache } from 'lru-cache';
import type { Subject } from './question.js';
import type { Release } from './release.js';
import type { ReleaseBook } from './release-book.js';
import { createReleaseIndex, type ReleaseIndex } from './release-index.js';

const DEFAULT_LIMIT = 100_000;

interface Shelf {
  readonly index: ReleaseIndex;
  readonly used: LRUCache<string, Release>;
}

/**
 * A book in memory, for tests and trials: it ends with the process, and forgets what was used least when it is full.
 * @param limit releases a subject.
 */
export function createMemoryBook(limit = DEFAULT_LIMIT): ReleaseBook {
  const shelves = new Map<Subject, Shelf>();
  return {
    settle({ subject, bands }, choose) {
      const shelf = shelves.get(subject) ?? createShelf(limit);
      shelves.set(subject, shelf);
      const found = shelf.index.sharing(bands);
      for (const { fingerprint } of found) shelf.used.get(fingerprint);
      // Nothing waits between finding and keeping, so that no other question comes in between.
      for (const release of choose(found)) {
        shelf.index.add(release);
        shelf.used.set(release.fingerprint, release);
      }
      return Promise.resolve();
    },
  };
}

function createShelf(limit: number): Shelf {
  const index = createReleaseIndex();
  return { index, used: new LRUCache<string, Release>({ max: limit, dispose: (release) => index.remove(release) }) };
}
