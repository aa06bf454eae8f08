import { CallQueue } from '@linli/call-queue';
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

export interface JointReadsOptions {
  /** Called for each statement that is sent. */
  readonly sent?: (text: string, values: readonly unknown[]) => void;
}

type Key = string | number;
type Row = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly keys: readonly Key[];
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (error: unknown) => void;
}

// A value of one of them that no column of that type can hold, or a row that cannot be worked out. (PostgreSQL appendix A, class 22)
const OF_ONE = /^22/;

/**
 * Readings of several requests by one statement: what arrives in one turn of the event loop, or while the same statement is under way, is read at once, with the keys of all. Nothing is kept, each gets the
 * rows of its own keys, and only readings that are equal in text and values are put together: what one reader may read is never read with what another may.
 */
export class JointReads {
  private readonly queues = new Map<string, CallQueue<Waiting>>();
  private readonly due: (() => void)[] = [];

  constructor(
    private readonly reads: Reads,
    private readonly options: JointReadsOptions = {},
  ) {}

  /**
   * @returns the rows that were found for the keys, in the statement's order. Another reading may be given the same objects: they are to be read only.
   * @throws the driver's error.
   */
  read<R extends object>(statement: KeyedStatement, keys: readonly Key[]): Promise<R[]> {
    const rows = new Promise<Row[]>((resolve, reject) => this.queueOf(statement).add({ keys, resolve, reject }));
    return rows as Promise<unknown> as Promise<R[]>;
  }

  private queueOf(statement: KeyedStatement): CallQueue<Waiting> {
    const { identity } = statement;
    let queue = this.queues.get(identity);
    if (!queue) {
      queue = new CallQueue({ call: (together) => this.readTogether(statement, together), atEndOfTurn: this.atEndOfTurn, idle: () => this.queues.delete(identity) });
      this.queues.set(identity, queue);
    }
    return queue;
  }

  /** All that are due one after the other: their statements leave in one write. */
  private readonly atEndOfTurn = (send: () => void): void => {
    if (this.due.push(send) > 1) return;
    setImmediate(() => {
      for (const each of this.due.splice(0)) each();
    });
  };

  private async readTogether(statement: KeyedStatement, together: readonly Waiting[]): Promise<void> {
    const [first] = together as readonly [Waiting];
    if (together.length === 1) return this.query(statement, first.keys).then(first.resolve, first.reject);
    try {
      const rows = await this.query(statement, [...new Set(together.flatMap(({ keys }) => keys))]);
      divide(rows, statement.keyColumn, together).forEach((own, place) => together[place]?.resolve(own));
    } catch (error) {
      // Something of one of them keeps the statement from being run: each is read for itself, and gets its own error.
      if (OF_ONE.test((error as { code?: string }).code ?? '')) await Promise.all(together.map(({ keys, resolve, reject }) => this.query(statement, keys).then(resolve, reject)));
      else for (const { reject } of together) reject(error);
    }
  }

  private async query({ text, values }: KeyedStatement, keys: readonly Key[]): Promise<Row[]> {
    const given = [keys, ...values];
    this.options.sent?.(text, given);
    return (await this.reads.query<Record<string, unknown>>({ name: nameOf(text), text, values: given })).rows;
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
