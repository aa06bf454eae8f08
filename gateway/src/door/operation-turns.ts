/** What operations that answer much wait for: the values that others may still answer meanwhile. */
export interface TurnLimits {
  /** How many values all operations together may be answering. */
  readonly valuesAtOnce: number;
  /** How many values are few: such an operation waits for nobody. */
  readonly few: number;
  /** How long an operation counts, milliseconds. One that takes longer waits for a department, and nobody needs to wait with it. */
  readonly mostMs: number;
}

/** Ends a turn; a second time it does nothing. */
export type EndTurn = () => void;

interface Waiting {
  readonly values: number;
  readonly begin: (end: EndTurn) => void;
}

const NOTHING: EndTurn = () => undefined;

/**
 * Lets operations that answer much begin in the order in which they came, as many at once as keep the machine busy. All of them at once would be ready no sooner, but all of them late, some twice as late as others,
 * and each would hold its rows meanwhile. What answers little is not held up, nor does it hold up.
 */
export class OperationTurns {
  private readonly waiting: Waiting[] = [];
  private answering = 0;

  constructor(private readonly limits: TurnLimits) {}

  /** @returns what ends the turn, once it has begun. */
  take(values: number): Promise<EndTurn> {
    if (values <= this.limits.few) return Promise.resolve(NOTHING);
    return new Promise((begin) => {
      // One that answers more than all may begins when nothing else runs.
      this.waiting.push({ values: Math.min(values, this.limits.valuesAtOnce), begin });
      this.goOn();
    });
  }

  private goOn(): void {
    for (let [next] = this.waiting; next && this.answering + next.values <= this.limits.valuesAtOnce; [next] = this.waiting) {
      this.waiting.shift();
      next.begin(this.begin(next.values));
    }
  }

  private begin(values: number): EndTurn {
    this.answering += values;
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(late);
      this.answering -= values;
      this.goOn();
    };
    const late = setTimeout(end, this.limits.mostMs).unref();
    return end;
  }
}
