/** How much of its time a department loses at most to those that were asked before it, milliseconds: it must not pass for silent because another was slow. */
const MOST_LOST_MS = 1_000;

/** When an operation began to ask departments: who finds a resident and who tells of him have one time limit between them, as a client sees it. */
export class AskingClock {
  private first: number | null = null;

  /** Since when a department that is asked now has its time, by `performance.now()`. */
  askedAt(): number {
    const now = performance.now();
    this.first ??= now;
    return Math.max(this.first, now - MOST_LOST_MS);
  }
}
