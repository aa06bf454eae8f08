/** How many retries may have been saved up: a department that was well for an hour is not asked twice for all of the minute after. */
const MOST_SAVED = 10;

/**
 * Retries as a share of calls: each call earns a part of one, and a retry spends a whole one. When a department fails altogether, retries would otherwise double what it has to bear.
 */
export class RetryBudget {
  private saved: number;

  /** @param share retries a call, between 0 and 1; 0 for none. */
  constructor(private readonly share: number) {
    this.saved = share > 0 ? MOST_SAVED : 0;
  }

  /** A call is made. */
  earn(): void {
    if (this.saved < MOST_SAVED) this.saved = Math.min(MOST_SAVED, this.saved + this.share);
  }

  /** @returns whether a retry may be made; it is paid for then. */
  spend(): boolean {
    // A thousandth of a retry is what a sum of tenths may lack.
    if (this.saved < 0.999) return false;
    this.saved = Math.max(0, this.saved - 1);
    return true;
  }
}
