import { Pool } from 'pg';

const CONNECT_TIMEOUT_MS = 2_000;

/** Connections for looking things up in the log. */
export function createReadPool(url: string, { limitMs }: { readonly limitMs: number }): Pool {
  const pool = new Pool({ connectionString: url, max: 2, application_name: 'access-log-reads', options: '-c timezone=UTC -c datestyle=ISO', connectionTimeoutMillis: CONNECT_TIMEOUT_MS, statement_timeout: limitMs, query_timeout: 2 * limitMs });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
