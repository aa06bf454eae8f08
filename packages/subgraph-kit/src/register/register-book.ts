import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import type { Reads } from './read-connections.js';
import { toRegisterError } from './register-error.js';
import { tellStatement } from './register-events.js';
import { nameOf } from './statement-name.js';

/** Runs one statement and gives its rows. */
export type RunStatement = <R extends QueryResultRow>(text: string, values: readonly unknown[]) => Promise<R[]>;

/** What a department keeps in its register for itself, beside any request and whoever asks: rows that no graph publishes and that are about nobody. One for each open register. */
export class RegisterBook {
  constructor(
    private readonly department: string,
    private readonly connections: { readonly reads: Reads; readonly pool: Pool },
  ) {}

  /** Runs a read in a prepared statement. @throws REGISTER_UNAVAILABLE when the database cannot be reached or does not answer in time. */
  async read<R extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<R[]> {
    tellStatement(this.department, text, values);
    try {
      return (await this.connections.reads.query<R>({ name: nameOf(text), text, values: values as unknown[] } satisfies QueryConfig)).rows;
    } catch (error) {
      throw toRegisterError(this.department, error);
    }
  }

  /**
   * Does a piece of work in one transaction: all of it is kept, or nothing.
   * @throws REGISTER_UNAVAILABLE when the database cannot be reached or does not answer in time; what the work throws.
   */
  async within<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    const client = await this.connections.pool.connect().catch((error: unknown) => { throw toRegisterError(this.department, error); });
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const done = await work(async <R extends QueryResultRow>(text: string, values: readonly unknown[]) => {
        tellStatement(this.department, text, values);
        return (await client.query<R>(text, values as unknown[])).rows;
      });
      await client.query('COMMIT');
      return done;
    } catch (error) {
      await client.query('ROLLBACK').catch((fault: unknown) => { broken = fault as Error; });
      throw toRegisterError(this.department, error);
    } finally {
      client.release(broken);
    }
  }
}
