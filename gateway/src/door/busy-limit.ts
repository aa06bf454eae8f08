/** What is known of a while. */
export interface Sample {
  /** Operations that run now. */
  readonly running: number;
  /** The share of the while for which the event loop worked. */
  readonly utilization: number;
  /** Operations that began in the while, and that were refused in it. */
  readonly begun: number;
  readonly refused: number;
}

/** When it begins that all wait for one another, and when it goes on: with fewer running even those who wait are answered sooner, and would be taken for the end of it. */
const BEGINS = {
  /** The share of its time for which a busy event loop works. */
  share: 0.9,
  /** What even the fastest operation takes, milliseconds, and as a multiple of what it takes in quiet times. A department that is slow holds up those that need it, and the others are answered as fast as ever. */
  ms: 100, times: 2,
};
const GOES_ON = { share: 0.75, ms: 50, times: 1.5 };
/** How much of what the fastest takes longer now counts in the mean of quiet times: departments that have become slower for good are known after some seconds. */
const NEW_SHARE = 0.05;
/** What is slower than this, milliseconds, is out of order and not quiet. */
const MOST_QUIET_MS = 250;
const GROWTH = 2;
/** A thread that was stopped for a moment (its memory is tidied up, a disk is busy) finds all at once what has come meanwhile, and has done with it in the next tenths of a second. */
const MOMENT_SAMPLES = 5;
/** Of `least`, while more are refused than begin: refusing takes time from those that run, so that fewer are answered as soon as others are in quiet times. */
const FLOOD_SHARE = 1 / 3;

/**
 * How many operations may run: `least` while all wait for one another, in this thread or behind it, because more would only wait longer, and twice that as long as it may be for a moment, and fewer in a flood; otherwise twice as many as that or as run,
 * so that a wave is met before it is in.
 * To be told of each operation that has ended, and to be sampled ten times a second.
 */
export class BusyLimit {
  private fastestMs: number | null = null;
  /** What the fastest takes in quiet times; nothing until there were some. */
  private quietMs = 0;
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
  sample(sample: Sample): void {
    const { running, utilization, begun, refused } = sample;
    this.learnQuiet(sample);
    const from = this.heldUp > 0 || this.limit < GROWTH * this.least ? GOES_ON : BEGINS;
    // Where none ended there is no fastest: they stand, if there are many.
    const isHeldUp = this.fastestMs === null ? running >= this.least : this.fastestMs > Math.max(from.ms, from.times * this.quietMs);
    this.heldUp = isHeldUp || utilization > from.share ? this.heldUp + 1 : 0;
    // Step by step: a flood that seems to be over for a moment must not be let in at once.
    if (this.heldUp === 0) this.limit = GROWTH * Math.min(this.limit, Math.max(this.least, running));
    else if (refused > begun) this.limit = Math.ceil(FLOOD_SHARE * this.least);
    else if (this.heldUp < MOMENT_SAMPLES) this.limit = Math.min(this.limit, GROWTH * this.least);
    else this.limit = this.least;
    this.fastestMs = null;
  }

  /** What is fast was not held up, whenever it was; slow is what few others were beside, and nobody was refused. */
  private learnQuiet({ running, utilization, refused }: Sample): void {
    if (this.fastestMs === null) return;
    const isQuiet = refused === 0 && running <= FLOOD_SHARE * this.least && utilization <= GOES_ON.share;
    if (this.fastestMs < this.quietMs) this.quietMs = this.fastestMs;
    else if (isQuiet) this.quietMs += NEW_SHARE * (Math.min(this.fastestMs, MOST_QUIET_MS) - this.quietMs);
  }
}
