import type { Subject } from './question.js';
import type { Release } from './release.js';

/** What a question asks of the book, for all of its cells at once. */
export interface Wanted {
  readonly subject: Subject;
  /** Numbers below 2^48, each once. */
  readonly bands: readonly number[];
}

/**
 * What was shown to anybody, for as long as the deployment's secret is in use. Releases are added and never changed; one that is lost lets a near set
 * have a figure of its own.
 */
export interface ReleaseBook {
  /**
   * Finds every release that shares a band with what is wanted, oldest first, hands them to `choose` and keeps what that gives, in its order, as the
   * youngest. Nothing else is added to this subject in between: of two near sets asked at once the second must find the first.
   * `choose` may be called again with what is found then (first without a lock, and with one only where it gave something to keep): its last call counts.
   */
  settle(wanted: Wanted, choose: (found: readonly Release[]) => readonly Release[]): Promise<void>;
}
