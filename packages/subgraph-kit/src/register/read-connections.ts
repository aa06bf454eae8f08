import { Client, type ClientConfig, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import type { Socket } from 'node:net';

/** What reads go through. */
export interface Reads {
  query<R extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<R>>;
  /** Whether nothing is decided about who may read which fields, so that every column is read for everybody. */
  readonly isForAll?: boolean;
}

interface Connection {
  readonly client: Client;
  /** Null once it is connected. */
  connecting: Promise<unknown> | null;
  inFlight: number;
}

const CLOSE_LIMIT_MS = 2_000;
// The cached plan of a statement does not fit its table any more; the statement is not prepared any more. (PostgreSQL appendix A)
const OUTDATED = new Set(['0A000', '26000']);
// The server ends the connection; without a code, the driver does, or gives it up.
const ENDING = /^(08|57P0|$)/;

/**
 * Connections for reading, pipelined: the statements of one tick travel in one write over one connection, an idle one where there is one. A request's level costs each department one write and one
 * wake-up instead of one per table. A connection that breaks fails what is in flight on it and is replaced by the next read.
 */
export class ReadConnections implements Reads {
  private readonly connections: Connection[] = [];
  /** The connection of this tick. */
  private current: Connection | null = null;
  private isClosed = false;

  constructor(
    private readonly config: ClientConfig,
    private readonly most: number,
    readonly isForAll = false,
  ) {}

  /** @throws the driver's error when the statement fails or the database cannot be reached. */
  async query<R extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<R>> {
    const connection = this.current ?? this.choose();
    connection.inFlight++;
    try {
      if (connection.connecting) await connection.connecting;
      return await connection.client.query<R>(toDriver(statement));
    } catch (error) {
      const { name, ...unprepared } = statement;
      const { code = '' } = error as { code?: string };
      const isOutdated = name !== undefined && OUTDATED.has(code);
      // A table was changed under an open register, and every later read on this connection would fail as well; or the connection is about to end, and has not said so yet.
      if (isOutdated || ENDING.test(code)) this.retire(connection);
      if (!isOutdated) throw error;
      return await this.query<R>(unprepared);
    } finally {
      connection.inFlight--;
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.connections.map(async ({ client, connecting }) => {
      await connecting;
      // A server that is gone may never say that it has heard the farewell.
      const late = setTimeout(() => streamOf(client).destroy(), CLOSE_LIMIT_MS);
      await client.end().finally(() => clearTimeout(late));
    }));
  }

  private choose(): Connection {
    if (this.isClosed) throw new Error('Connection terminated: the register is closed');
    const idle = this.connections.find(({ inFlight }) => inFlight === 0);
    const connection = idle ?? (this.connections.length < this.most ? this.open() : this.leastBusy());
    this.current = connection;
    const stream = streamOf(connection.client);
    // Held back until the tick is over, so that its statements leave in one write.
    stream.cork();
    process.nextTick(() => {
      stream.uncork();
      if (this.current === connection) this.current = null;
    });
    return connection;
  }

  private leastBusy(): Connection {
    return this.connections.reduce((least, candidate) => (candidate.inFlight < least.inFlight ? candidate : least));
  }

  private open(): Connection {
    const client = new Client({ ...this.config, pipeline: true } as ClientConfig);
    const connection: Connection = { client, connecting: null, inFlight: 0 };
    const forget = (): void => this.forget(connection);
    // What is in flight is told by its own promise; without a listener the event would end the process.
    client.on('error', forget);
    client.on('end', forget);
    connection.connecting = client.connect().then(() => (connection.connecting = null), (error: unknown) => {
      forget();
      throw error;
    });
    // Whoever asked meets the failure; nobody else need.
    connection.connecting.catch(() => undefined);
    this.connections.push(connection);
    return connection;
  }

  /** Lets what is in flight on a connection finish, and nothing more. */
  private retire(connection: Connection): void {
    if (!this.connections.includes(connection)) return;
    this.forget(connection);
    void connection.client.end().catch(() => undefined);
  }

  private forget(connection: Connection): void {
    const place = this.connections.indexOf(connection);
    if (place >= 0) this.connections.splice(place, 1);
    if (this.current === connection) this.current = null;
  }
}

// Numbers as PostgreSQL writes a list of them: the driver would escape each of them for itself, and keys are most of what a statement is asked with.
function toDriver({ values, ...statement }: QueryConfig): QueryConfig {
  return values ? { ...statement, values: (values as readonly unknown[]).map((value) => (Array.isArray(value) && value.every(Number.isInteger) ? `{${value.join(',')}}` : value)) } : statement;
}

function streamOf(client: Client): Socket {
  return (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream;
}
