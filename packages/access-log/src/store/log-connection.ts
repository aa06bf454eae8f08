import { Client, type ClientConfig } from 'pg';
import type { Socket } from 'node:net';

export interface LogConnectionOptions {
  readonly url: string;
  /** How long opening, or one piece of work, may take, milliseconds. */
  readonly limitMs: number;
  /** How long after a failed attempt the next one is made, milliseconds. */
  readonly retryMs: number;
  /** Called with each new connection before it is used. */
  readonly prepare: (client: Client) => Promise<void>;
}

/** The server gives up before we do, so that hardly anything that is refused here is done there a moment later. */
const SERVER_SHARE = 0.9;

/** The log's one connection for writing. Whatever goes wrong on it ends it, so that no transaction is left half done, and it opens itself again. */
export class LogConnection {
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private isClosed = false;

  constructor(private readonly options: LogConnectionOptions) {}

  get isOpen(): boolean {
    return this.client !== null;
  }

  /** Tries once to open, and goes on trying in the background. */
  async open(): Promise<void> {
    this.retry = null;
    const client = new Client({ ...configOf(this.options) });
    const forget = (): void => this.forget(client);
    // What is in flight is told by its own promise; without a listener the event would end the process.
    client.on('error', forget);
    client.on('end', forget);
    try {
      await this.within(client, () => client.connect().then(() => this.options.prepare(client)));
      if (this.isClosed) return await client.end();
      this.client = client;
    } catch {
      this.openLater(this.options.retryMs);
    }
  }

  /** @throws when the connection is not open, breaks, or the work takes longer than the limit. */
  async run<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { client } = this;
    if (!client) throw new Error('access log: expected an open connection, but there is none');
    try {
      return await this.within(client, () => work(client));
    } catch (error) {
      this.forget(client);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.retry) clearTimeout(this.retry);
    const { client } = this;
    this.client = null;
    if (client) await this.within(client, () => client.end()).catch(() => undefined);
  }

  private forget(client: Client): void {
    streamOf(client).destroy();
    if (this.client !== client) return;
    this.client = null;
    this.openLater(0);
  }

  private openLater(delayMs: number): void {
    if (!this.isClosed) this.retry ??= setTimeout(() => void this.open(), delayMs);
  }

  /** Ends the connection when the work takes too long: a server that says nothing keeps no time either. */
  private async within<T>(client: Client, work: () => Promise<T>): Promise<T> {
    let late: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      const reason = new Error(`access log: expected the store to answer within ${this.options.limitMs} ms, but it did not`);
      // Its answer may lie in the socket already when this thread was too busy to look at its clock: it is taken in first.
      late = setTimeout(() => setImmediate(() => reject(reason)), this.options.limitMs);
    });
    try {
      return await Promise.race([work(), limit]);
    } catch (error) {
      streamOf(client).destroy();
      throw error;
    } finally {
      clearTimeout(late);
    }
  }
}

function configOf({ url, limitMs }: LogConnectionOptions): ClientConfig {
  // Load-bearing: an entry that is acknowledged is on the disk, whatever the server's own default says.
  const options = '-c timezone=UTC -c datestyle=ISO -c synchronous_commit=on';
  return {
    connectionString: url, application_name: 'access-log', options, connectionTimeoutMillis: limitMs, statement_timeout: serverLimit(limitMs), idle_in_transaction_session_timeout: 2 * limitMs,
  };
}

/**
 * Has the server end a transaction that takes too long, also one of which the rest never comes: whoever stops in the middle of a write would keep the store's lock, and every other writer waiting, for as long as nobody notices.
 * Before version 17 PostgreSQL knows no such limit.
 */
export async function limitTransactions(client: Client, limitMs: number): Promise<void> {
  await client.query(`SELECT set_config('transaction_timeout', $1, false) FROM pg_settings WHERE name = 'transaction_timeout'`, [String(serverLimit(limitMs))]);
}

function serverLimit(limitMs: number): number {
  return Math.ceil(SERVER_SHARE * limitMs);
}

function streamOf(client: Client): Socket {
  return (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;
}
