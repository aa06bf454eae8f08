import { linliError } from '@linli/vocabulary';
import type { GraphQLError } from 'graphql';

/** What operations that answer much wait for: the values that others may still answer meanwhile. */
export interface TurnLimits {
  /** How many values all operations together may be answering. */
  readonly valuesAtOnce: number;
  /** How many values are few: such an operation waits for nobody. */
  readonly few: number;
  /** How many operations may wait for their turn. */
  readonly mostWaiting: number;
  /** How long an operation counts, milliseconds. One that takes longer waits for a department, and nobody needs to wait with it. */
  readonly mostMs: number;
}

/** Ends a turn; a second time it does nothing. */
export type EndTurn = () => void;

/** Who waits for a turn. */
export interface Taker {
  /** Of whom there is one, however many operations he has: each has his turn after the others. */
  readonly caller: string;
  /** Whether nobody waits for the answer any more. */
  readonly isGone: () => boolean;
}

interface Waiting {
  readonly values: number;
  readonly isGone: () => boolean;
  readonly begin: (end: EndTurn) => void;
  readonly refuse: (error: GraphQLError) => void;
}

const NOTHING: EndTurn = () => undefined;
const RETRY_SECONDS = 1;

/**
 * Lets operations that answer much begin in turn, each caller's in the order in which they came, as many at once as keep the machine busy. All of them at once would be ready no sooner, but all of them late, some
 * twice as late as others, and each would hold its rows meanwhile. What answers little is not held up, nor does it hold up.
 */
export class OperationTurns {
  /** By caller; whose is first has the next turn. */
  private readonly lines = new Map<string, Waiting[]>();
  private waiting = 0;
  private answering = 0;

  constructor(private readonly limits: TurnLimits) {}

  /**
   * @returns what ends the turn, once it has begun.
   * @throws OVERLOADED when too many wait, or when the one who asked has gone away.
   */
  take(values: number, { caller, isGone }: Taker): Promise<EndTurn> {
    if (values <= this.limits.few) return Promise.resolve(NOTHING);
    if (this.waiting >= this.limits.mostWaiting) return Promise.reject(overloaded(`at most ${this.limits.mostWaiting} operations that wait for their turn`, 'more'));
    return new Promise((begin, refuse) => {
      // One that answers more than all may begins when nothing else runs.
      const waiting: Waiting = { values: Math.min(values, this.limits.valuesAtOnce), isGone, begin, refuse };
      const line = this.lines.get(caller);
      if (line) line.push(waiting);
      else this.lines.set(caller, [waiting]);
      this.waiting++;
      this.goOn();
    });
  }

  private goOn(): void {
    for (let next = this.next(); next && this.answering + next.first.values <= this.limits.valuesAtOnce; next = this.next()) {
      this.leave(next);
      next.first.begin(this.begin(next.first.values));
    }
  }

  /** Who has the next turn; those who have gone away leave the line. */
  private next(): Next | null {
    for (const [caller, line] of this.lines) {
      for (let [first] = line; first; [first] = line) {
        if (!first.isGone()) return { caller, line, first };
        this.leave({ caller, line, first });
        first.refuse(overloaded('somebody who waits for the answer', 'nobody'));
      }
    }
    return null;
  }

  private leave({ caller, line }: Next): void {
    line.shift();
    this.waiting--;
    // Behind all others, if he has more.
    this.lines.delete(caller);
    if (line.length > 0) this.lines.set(caller, line);
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

interface Next {
  readonly caller: string;
  readonly line: Waiting[];
  readonly first: Waiting;
}

function overloaded(expected: string, got: string): GraphQLError {
  return linliError('OVERLOADED', { subject: 'gateway', expected, got, retryAfter: RETRY_SECONDS });
}
