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
/** A thread that was stopped for a moment (its memory is tidied up, a disk is busy) finds all at once what has come meanwhile, and has done with it in the next tenths of a second. */
const MOMENT_SAMPLES = 3;

/**
 * How many operations may run: `least` while all wait for one another, in this thread or behind it, because more would only wait longer, and twice that as long as it may be for a moment; otherwise twice as many as that or as run,
 * so that a wave is met before it is in.
 * To be told of each operation that has ended, and to be sampled ten times a second.
 */
export class BusyLimit {
  private fastestMs: number | null = null;
  /** Samples in a row in which all waited. */
  private heldUp = 0;

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
    this.heldUp = isHeldUp || utilization > BUSY_SHARE ? this.heldUp + 1 : 0;
    if (this.heldUp === 0) this.limit = GROWTH * Math.max(this.least, running);
    else this.limit = Math.min(this.limit, this.heldUp < MOMENT_SAMPLES ? GROWTH * this.least : this.least);
    this.fastestMs = null;
  }
}
