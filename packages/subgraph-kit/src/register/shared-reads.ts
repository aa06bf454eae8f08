import type { Reads } from './read-connections.js';
import { nameOf } from './statement-name.js';

/** A statement that finds rows by a list of keys, its `$1`. */
export interface KeyedStatement {
  readonly text: string;
  /** Values after the keys. What the reader may read is in them and in the text: two readers with equal ones may read the same. */
  readonly values: readonly unknown[];
  /** The text and the values in one: whole, because a hash of them would one day be another reader's. */
  readonly identity: string;
  /** The column that says for which key a row was found, or for which of them. */
  readonly keyColumn: string;
}

export interface SharedReadsOptions {
  /** Called for each statement that is sent. */
  readonly sent?: (text: string, values: readonly unknown[]) => void;
  /** The longest that a reading waits for one that others share, milliseconds: one slow statement must not hold up the next. */
  readonly patienceMs?: number;
}

type Key = string | number;
type Row = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly keys: readonly Key[];
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

const PATIENCE_MS = 20;
// A value of one of them that no column of that type can hold, or a row that cannot be worked out. (PostgreSQL appendix A, class 22)
const OF_ONE = /^22/;

/**
 * Readings of several requests by one statement: what arrives in one turn of the event loop, or while the same statement is under way, is read at once, with the keys of all. Nothing is kept, each gets the
 * rows of its own keys, and only readings that are equal in text and values are put together: what one reader may read is never read with what another may.
 */
export class SharedReads {
  private readonly queues = new Map<string, ReadQueue>();
  private readonly due: ReadQueue[] = [];

  constructor(
    private readonly reads: Reads,
    private readonly options: SharedReadsOptions = {},
  ) {}

  /**
   * @returns the rows that were found for the keys, in the statement's order. Another reading may be given the same objects: they are to be read only.
   * @throws the driver's error.
   */
  read<R extends object>(statement: KeyedStatement, keys: readonly Key[]): Promise<R[]> {
    let queue = this.queues.get(statement.identity);
    if (!queue) this.queues.set(statement.identity, (queue = new ReadQueue(statement, { reads: this.reads, sent: this.options.sent, patienceMs: this.options.patienceMs ?? PATIENCE_MS, idle: () => this.queues.delete(statement.identity) })));
    const rows = queue.add(keys);
    if (queue.isReady) this.sendSoon(queue);
    return rows as Promise<unknown> as Promise<R[]>;
  }

  /** At the end of this turn, all that are due one after the other: their statements leave in one write. No time passes for a request that is alone. */
  private sendSoon(queue: ReadQueue): void {
    queue.isReady = false;
    if (this.due.push(queue) > 1) return;
    setImmediate(() => {
      for (const each of this.due.splice(0)) each.send();
    });
  }
}

interface QueueOptions {
  readonly reads: Reads;
  readonly sent: SharedReadsOptions['sent'];
  readonly patienceMs: number;
  readonly idle: () => void;
}

/** The readings by one statement. */
class ReadQueue {
  /** Whether the next reading is to be sent at the end of the turn in which it comes. */
  isReady = true;
  private waiting: Waiting[] = [];
  private underWay = 0;
  private late: NodeJS.Timeout | null = null;

  constructor(
    private readonly statement: KeyedStatement,
    private readonly options: QueueOptions,
  ) {}

  add(keys: readonly Key[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ keys, resolve, reject });
      if (this.underWay > 0) this.late ??= setTimeout(() => this.send(), this.options.patienceMs);
    });
  }

  send(): void {
    if (this.late) clearTimeout(this.late);
    this.late = null;
    const together = this.waiting;
    if (together.length === 0) return;
    this.waiting = [];
    this.underWay++;
    void this.readTogether(together).finally(() => {
      this.underWay--;
      if (this.waiting.length > 0) return this.send();
      if (this.underWay > 0) return;
      this.options.idle();
    });
  }

  private async readTogether(together: readonly Waiting[]): Promise<void> {
    const [first] = together as readonly [Waiting];
    if (together.length === 1) return this.query(first.keys).then(first.resolve, first.reject);
    try {
      const rows = await this.query([...new Set(together.flatMap(({ keys }) => keys))]);
      divide(rows, this.statement.keyColumn, together).forEach((own, place) => together[place]?.resolve(own));
    } catch (error) {
      // Something of one of them keeps the statement from being run: each is read for itself, and gets its own error.
      if (OF_ONE.test((error as { code?: string }).code ?? '')) await Promise.all(together.map(({ keys, resolve, reject }) => this.query(keys).then(resolve, reject)));
      else for (const { reject } of together) reject(error);
    }
  }

  private async query(keys: readonly Key[]): Promise<Row[]> {
    const { text, values } = this.statement;
    const given = [keys, ...values];
    this.options.sent?.(text, given);
    return (await this.options.reads.query<Record<string, unknown>>({ name: nameOf(text), text, values: given })).rows;
  }
}

/** @returns for each reading the rows of its keys, in their order. A row of several keys is given once to each that asked for one of them. */
function divide(rows: readonly Row[], keyColumn: string, together: readonly Waiting[]): Row[][] {
  const askers = new Map<unknown, number[]>();
  together.forEach(({ keys }, place) => {
    for (const key of keys) {
      const places = askers.get(key);
      if (!places) askers.set(key, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  });
  const own: Row[][] = together.map(() => []);
  for (const row of rows) {
    for (const key of [row[keyColumn]].flat()) {
      for (const place of askers.get(key) ?? []) {
        const list = own[place];
        if (list && list.at(-1) !== row) list.push(row);
      }
    }
  }
  return own;
}
