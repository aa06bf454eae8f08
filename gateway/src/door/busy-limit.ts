/** What is known of a while. */
export interface Sample {
  /** Operations that run now. */
  readonly running: number;
  /** The share of the while for which the event loop worked. */
  readonly utilization: number;
}

/** The share of its time for which a busy event loop works. */
const BUSY_SHARE = 0.9;
/** What even the fastest operation takes where all wait for the same, milliseconds. A department that is slow holds up those that need it, and the others are answered as fast as ever. */
const BUSY_MS = 100;
const GROWTH = 2;

/**
 * How many operations may run: `least` while all wait for one another, in this thread or behind it, because more would only wait longer; otherwise twice as many as that or as run, so that a wave is met before it is in.
 * To be told of each operation that has ended, and to be sampled ten times a second.
 */
export class BusyLimit {
  private fastestMs: number | null = null;

  /** @param least as many as are answered no slower together than fewer are; twice that is allowed at first. */
  constructor(
    private readonly least: number,
    private limit = GROWTH * least,
  ) {}

  get most(): number {
    return this.limit;
  }

  /** An operation has ended that took so long, milliseconds. */
  note(milliseconds: number): void {
    this.fastestMs = Math.min(this.fastestMs ?? Infinity, milliseconds);
  }

  /** A while has gone by. */
  sample({ running, utilization }: Sample): void {
    // Where none ended there is no fastest: they stand, if there are many.
    const isHeldUp = this.fastestMs === null ? running >= this.least : this.fastestMs > BUSY_MS;
    this.limit = isHeldUp || utilization > BUSY_SHARE ? this.least : GROWTH * Math.max(this.least, running);
    this.fastestMs = null;
  }
}
