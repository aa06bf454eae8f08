export interface CallQueueOptions<T> {
  /** Makes one call for all of these. What becomes of each is its own to say: it does not reject. */
  readonly call: (together: readonly T[]) => Promise<void>;
  /** How many calls may be under way before what comes waits for the next. One where nothing is said. */
  readonly inFlight?: number | undefined;
  /** Most that goes into one call. Everything where nothing is said. */
  readonly most?: number | undefined;
  /** The longest that something waits for a call that is under way, milliseconds, whatever calls have taken before. */
  readonly mostPatienceMs?: number | undefined;
  /** Has the next call made at the end of this turn of the event loop. */
  readonly atEndOfTurn?: ((send: () => void) => void) | undefined;
  /** Called when nothing is under way and nothing waits. */
  readonly idle?: (() => void) | undefined;
}

const LEAST_PATIENCE_MS = 10;
const MOST_PATIENCE_MS = 250;
/** How much of what a call took is seen in what calls take. */
const SHARE_OF_LAST = 0.2;

/**
 * Makes one call for what arrives in one turn of the event loop, and for what arrives while another call is under way. Nothing waits where nothing is under way, and calls carry more the more there is to do.
 * A call that takes twice as long as calls do is slow, and holds up the next no longer: where all are slow, on a busy machine, they go on sharing.
 */
export class CallQueue<T> {
  private readonly inFlight: number;
  private readonly most: number;
  private readonly mostPatienceMs: number;
  private readonly atEndOfTurn: (send: () => void) => void;
  private waiting: T[] = [];
  private underWay = 0;
  private isDue = false;
  private late: NodeJS.Timeout | null = null;
  private typicalMs = 0;

  constructor(private readonly options: CallQueueOptions<T>) {
    this.inFlight = options.inFlight ?? 1;
    this.most = options.most ?? Infinity;
    this.mostPatienceMs = options.mostPatienceMs ?? MOST_PATIENCE_MS;
    this.atEndOfTurn = options.atEndOfTurn ?? setImmediate;
  }

  add(item: T): void {
    this.waiting.push(item);
    if (this.isDue) return;
    if (this.underWay >= this.inFlight) return this.waitForNext();
    this.isDue = true;
    // With whatever else arrives in this turn: no time passes for one that is alone.
    this.atEndOfTurn(() => {
      this.isDue = false;
      this.send();
    });
  }

  private waitForNext(): void {
    this.late ??= setTimeout(() => this.send(), Math.min(this.mostPatienceMs, Math.max(LEAST_PATIENCE_MS, 2 * this.typicalMs)));
  }

  private send(): void {
    if (this.late) clearTimeout(this.late);
    this.late = null;
    const together = this.most >= this.waiting.length ? this.waiting : this.waiting.slice(0, this.most);
    if (together.length === 0) return;
    this.waiting = together === this.waiting ? [] : this.waiting.slice(this.most);
    this.underWay++;
    const began = performance.now();
    void this.options.call(together).finally(() => this.ended(performance.now() - began));
    if (this.waiting.length > 0) this.goOn();
  }

  private ended(tookMs: number): void {
    this.typicalMs = this.typicalMs === 0 ? tookMs : this.typicalMs + SHARE_OF_LAST * (tookMs - this.typicalMs);
    this.underWay--;
    if (this.waiting.length > 0 && !this.isDue) this.send();
    else if (this.underWay === 0 && this.waiting.length === 0) this.options.idle?.();
  }

  /** For what did not go into a call that is full. */
  private goOn(): void {
    if (this.underWay < this.inFlight) this.send();
    else this.waitForNext();
  }
}
