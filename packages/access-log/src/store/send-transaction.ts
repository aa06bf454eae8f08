import type { Client, Submittable } from 'pg';
import type { Duplex } from 'node:stream';

/** A statement that the connection has prepared under this name, with its values as PostgreSQL reads them; or, under none, a text. */
export interface SentStatement {
  readonly name: string;
  readonly text?: string;
  readonly values: readonly (string | Buffer)[];
}

/** Ends a transaction that was begun before. */
export const COMMIT: SentStatement = { name: '', text: 'COMMIT', values: [] };

/** What the driver has to write with; its types say less than it does. */
interface Wire {
  readonly stream: Duplex;
  parse(message: { readonly text: string }): void;
  bind(message: { readonly statement: string; readonly values: SentStatement['values'] }): void;
  execute(message: object): void;
  sync(): void;
}

/**
 * Runs statements as one transaction, or as the rest of one, in one write and with one answer: PostgreSQL begins it with the first of them and commits it where the client says Sync. An answer of ours waits for the log
 * as long as that takes, and five statements that each end with a Sync of their own wake both sides five times.
 * @throws the driver's error of the first that failed: none of them was done then.
 * @source PostgreSQL documentation, 54.2.4 Pipelining
 */
export function sendTransaction(client: Client, statements: readonly SentStatement[]): Promise<void> {
  return new Promise((resolve, reject) => client.query(new Transaction(statements, { resolve, reject })));
}

class Transaction implements Submittable {
  private done = 0;

  constructor(
    private readonly statements: readonly SentStatement[],
    private readonly settle: { readonly resolve: () => void; readonly reject: (error: Error) => void },
  ) {}

  submit(connection: unknown): void {
    const wire = connection as Wire;
    wire.stream.cork();
    for (const { name, text, values } of this.statements) {
      if (text !== undefined) wire.parse({ text });
      wire.bind({ statement: name, values });
      wire.execute({});
    }
    wire.sync();
    wire.stream.uncork();
  }

  handleCommandComplete(): void {
    this.done++;
  }

  handleReadyForQuery(): void {
    if (this.done === this.statements.length) this.settle.resolve();
    else this.settle.reject(new Error(`transaction: expected ${this.statements.length} statements to be done, but got ${this.done}`));
  }

  handleError(error: Error): void {
    this.settle.reject(error);
  }

  // What a statement gives back (the lock's is empty) is not looked at: they write.
  handleDataRow(): void {}
}
