/** The order in which a request reads: level by level, each table once a level, so that keys that different lists come upon at different moments still travel in one statement. */
export class ReadLevels {
  private inFlight = 0;
  private waiting: (() => void)[] = [];
  private isFlushing = false;

  /** Runs a loader's batch once no read of this request is in flight. */
  readonly schedule = (batch: () => void): void => {
    this.waiting.push(batch);
    this.flushSoon();
  };

  /** Does a reading: what is scheduled meanwhile waits for its end. */
  async during<T>(read: () => Promise<T>): Promise<T> {
    this.inFlight++;
    try {
      return await read();
    } finally {
      this.inFlight--;
      this.flushSoon();
    }
  }

  private flushSoon(): void {
    if (this.isFlushing || this.waiting.length === 0 || this.inFlight > 0) return;
    this.isFlushing = true;
    // After all promise jobs of this tick: whatever resolvers still ask for belongs to the same level.
    void Promise.resolve().then(() => process.nextTick(() => this.flush()));
  }

  private flush(): void {
    this.isFlushing = false;
    if (this.inFlight > 0) return;
    const batches = this.waiting;
    this.waiting = [];
    for (const batch of batches) batch();
  }
}
