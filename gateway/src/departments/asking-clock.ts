/** How much of its time a department loses at most to those that were asked before it: it must not pass for silent because another was slow. */
const MOST_LOST = 0.2;

/** What of the time limit is kept for whatever stands around the departments' answers: reading the request before, putting it on record and answering after. */
const RESERVE = 0.02;

/** When an operation began: who finds a resident and who tells of him have one time limit between them, as a client sees it, and what comes before the first is asked is in it. */
export class AskingClock {
  private readonly began: number;

  /** @param timeoutMs how long a department may take, milliseconds. */
  constructor(private readonly timeoutMs: number) {
    this.began = performance.now() - RESERVE * timeoutMs;
  }

  /** Since when a department that is asked now has its time, by `performance.now()`. */
  askedAt(): number {
    return Math.max(this.began, performance.now() - (MOST_LOST + RESERVE) * this.timeoutMs);
  }
}
