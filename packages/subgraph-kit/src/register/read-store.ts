import { Pool } from 'pg';
import { linliError } from '@linli/vocabulary';
import { toRegisterError } from './register-error.js';

const CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 4_000;
const STATEMENT_TIMEOUT_MS = 5_000;
// Its tables are not there yet, or not open to this role yet: whoever owns the store has not been up. (PostgreSQL appendix A)
const NOT_MADE_YET = new Set(['42P01', '42501']);

/** A database beside the register that a department reads and does not own. */
export class ReadStore {
  private readonly pool: Pool | null;

  /** @param url `postgres://role:password@host/database`; null where the deployment has no such store. */
  constructor(private readonly department: string, url: string | null) {
    this.pool = url === null ? null : new Pool({
      connectionString: url, max: CONNECTIONS, application_name: department, options: '-c timezone=UTC -c datestyle=ISO', connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS, query_timeout: 2 * STATEMENT_TIMEOUT_MS,
    });
    // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
    this.pool?.on('error', () => undefined);
  }

  /** @throws REGISTER_UNAVAILABLE when there is no such store, it cannot be reached or does not answer in time. */
  async read<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
    if (!this.pool) throw this.unavailable();
    try {
      return await work(this.pool);
    } catch (error) {
      throw NOT_MADE_YET.has((error as { code?: string }).code ?? '') ? this.unavailable() : toRegisterError(this.department, error);
    }
  }

  async close(): Promise<void> {
    await this.pool?.end();
  }

  private unavailable(): Error {
    return linliError('REGISTER_UNAVAILABLE', { subject: this.department, expected: 'the store to answer', got: 'no answer', department: this.department });
  }
}

/** The stores of a department, by name. */
export type ReadStores = ReadonlyMap<string, ReadStore>;
